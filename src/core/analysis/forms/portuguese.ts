/** Portuguese: see {@link file://../word-forms.ts}. */
export const PORTUGUESE = `
abolir | abolição
abrir abre abrem abriu aberto abra abria | abertura
absolver absolto | absolvição
acender aceso
acudir acode
aderir adira | adesão
admitir | admissão
adquirir | aquisição
advertir advirta | advertência
afligir aflito
agir age agiu | ação
agredir agride | agressão
andar anda andou andam andava
apreender | apreensão
atrair atraíram atraído | atração
atribuir atribuído | atribuição
caber coube caiba
cair cai caem caiu caído | queda
ceder | cessão
chover | chuva
cobrir cubra coberto | cobertura
colher | colheita
conceber | concepção conceito
conceder | concessão
concluir concluído | conclusão
conduzir | condução condutor
conseguir consegue consiga
consentir consinta
construir constrói construído construía | construção
consumir consome
conter contém conteve contiveram | conteúdo
contradizer contradisse | contradição
convir convém conveio convenha
converter | conversão
corrigir corrija | correção
corromper corrupto | corrupção
crer crê creu | crença
crescer | crescimento
cuspir cospe
dar dão deu deram dava dando dei
decidir | decisão
deduzir | dedução
defender | defesa
descobrir descubra descoberto
descrever descrito | descrição
desfazer desfez desfeito
despedir despeça
despir dispa
destruir destrói destruído | destruição
deter detém deteve detiveram | detenção
devolver | devolução
diminuir diminuído | diminuição
dirigir dirija | direção
discutir | discussão
dissolver | dissolução
distribuir distribuído | distribuição
dividir | divisão
dizer disse dito diga dirá
doer dói doem doeu | dor
dormir durma | sono
eleger eleito eleja | eleição eleitor
emitir | emissão
encher enche encheu
escrever escrito | escritor
exceder | excesso
excluir excluído | exclusão
exibir | exibição
expandir | expansão
explodir | explosão
expor expõe expôs expuseram exposto exponha | exposição
extinguir extinto | extinção
extrair extraído | extração
falir | falência
fazer fez fizeram feito
ferir fira | ferimento
ficar fique
fingir finja
frigir frito
fugir fuja
gerir | gestão
haver houve haja
herdar | herança
impedir impeça
impor impõe impôs impuseram imposto imponha | imposição
imprimir impresso | impressão
incluir incluído incluso | inclusão
induzir | indução
inscrever inscrito | inscrição
instituir instituído | instituição
instruir instruído | instrução
interromper | interrupção
intervir intervém interveio intervieram intervenha | intervenção
introduzir | introdução
invadir | invasão
investir invista
ir iam
ler lê leem leu lido lia lendo | leitura leitor
limpar | limpeza
manter mantém manteve mantiveram mantenha | manutenção
matar | morte
medir meça
mentir minta
morrer morto | mortal óbito
mover | movimento
nadar | natação
nascer | nascimento
obter obtém obteve obtiveram obtido obtenha | obtenção
odiar odeia
oferecer | oferta
ofender | ofensa
opor opõe opôs opuseram oposto | oposição
ouvir ouça | ouvinte audição
pagar paguei
passear | passeio
pedir peça | petição
perder perca
permitir | permissão
perseguir persegue | perseguição
põe pôs puseram posto ponha punha pondo porá
possuir possuía | posse possuidor
prender preso | prisão
prescrever prescrito | prescrição
presidir | presidência
prevenir previne | prevenção
prever previsto preveja | previsão
produzir | produção produto
progredir progride | progresso
proibir | proibição
propor propõe propôs propuseram proposto proponha
proteger proteja | proteção
prover | provisão
provir provém proveio
querer quis queira | vontade
receber | recepção recibo
recorrer | recurso
reduzir | redução
refletir reflita | reflexão reflexo
reger | regime
repetir repita | repetição
repor repõe repôs reposto | reposição
requerer requer requeira | requisito
rescindir | rescisão
resistir | resistência
resolver | resolução
responder | resposta
restringir restrinja | restrição
reter retém reteve | retenção
reunir | reunião
rever reveja revisto | revisão
rir ri riu | riso
roer rói roeu
romper roto | ruptura rutura
roubar | furto
saber soube saiba sei | sabedoria
sacudir sacode
sair sai saem saiu saído
salvar | salvamento
satisfazer satisfez satisfeito | satisfação
seguir segue siga
sentir sinta | sentimento
servir sirva | serviço
soltar | soltura
sorrir | sorriso
subir sobe
submeter submisso | submissão
substituir substituído | substituição
suceder | sucessão sucesso
sugerir sugira | sugestão
sumir some
supor supõe supôs suposto
suprimir | supressão
surgir surja | surgimento
suspender suspenso | suspensão
ter tem teve tiveram tenha tinha
trair traído | traição
transferir transfira | transferência
transmitir | transmissão
traduzir | tradução tradutor
trazer trouxe traga trará
unir une uniu unido unem | união
usar usa usou usado usam uso use
valer valha | valor
vencer | vitória vencedor vencimento
ver vê veem viu visto veja vendo | visão
vestir | roupa
vir vem veio vieram venha vindo
viver | vida
voar voa voou | voo
aplicar aplique
publicar publique
comunicar comunique
indicar indique
notificar notifique
verificar verifique
explicar explique
modificar modifique
atacar ataque
tocar toque
trocar troque
colocar coloque
buscar busque
obedecer | obediência
exercer | exercício
lançar | lançamento
mulher feminino
pai | pais paterno
mãe | materno
avô avós
bom boa boas melhor | bem bondade
mau maus pior | mal maldade
grande maior | grandeza
pequeno menor mínimo
alto | altura
largo | largura
comprido | comprimento
fundo | profundidade
forte | força
fraco | fraqueza
jovem | juventude
velho | velhice
pobre | pobreza
rico | riqueza
novo | novidade
certo | certeza
lento | lentidão
quente | calor aquecer
frio | frieza arrefecer
livre | liberdade
doente | doença
vivo | vida
nu nus
cru crus
fácil fáceis
difícil difíceis
útil úteis
fértil férteis
ágil ágeis
frágil frágeis
hábil hábeis
réptil répteis
fóssil fósseis
projétil projéteis
túnel túneis
têxtil têxteis
civil civis
perfil perfis
barril barris
fuzil fuzis
funil funis
infantil infantis
juvenil juvenis
azul azuis
ator atriz
imperador imperatriz | império
embaixador embaixatriz
rei reis | real rainha reino
juiz | julgar
judeu | judaico
ateu ateia
europeu europeus
museu museus
chapéu chapéus
céu céus | celeste
véu véus
troféu troféus
réu réus ré
água | aquático
mar | marinho marítimo
terra | terrestre
fogo | incêndio
noite | noturno
dia | diário
mês | mensal
ano | anual
semana | semanal
mão | manual
pé pés
dente | dentário dentista
olho | ocular
osso | ósseo
leite | lácteo laticínio
chuva | pluvial
cidade | urbano cidadão
povo | popular
lei leis | legal
igreja | eclesiástico
bispo | episcopal
guerra | bélico
cavalo | equestre
barco | naval
criança | infância infantil
filho | filial
irmão | fraterno
órfão | orfanato
França | francês
Espanha | espanhol
Inglaterra | inglês
Alemanha | alemão
Grécia | grego
Gales | galês
Dinamarca | dinamarquês
Noruega | norueguês
Polónia | polaco polonês
Polônia | polaco polonês
Turquia | turco
Bélgica | belga
Irlanda | irlandês
Escócia | escocês
Hungria | húngaro
Croácia | croata
China | chinês
Japão | japonês
Marrocos | marroquino
Egito | egípcio
Brasil | brasileiro
Angola | angolano
Moçambique | moçambicano
Cuba | cubano
Peru | peruano
Índia | indiano
Irão | iraniano
Irã | iraniano
Iraque | iraquiano
Israel | israelita israelense
Roma | romano
Lisboa | lisboeta
Açores | açoriano
Madeira | madeirense
abster abstém absteve
compor compõe compôs compuseram composto componha | composição
decompor decompõe decomposto
depor depõe depôs deposto | depósito depoimento
dispor dispõe dispôs disposto disponha | disposição
influir | influência
maldizer maldisse maldito
morder | mordedura
predizer predisse
reconstruir reconstrói reconstruído
refazer refez refeito
sobrevir sobreveio
distrair distraído | distração
contrair contraído | contração
transpor transpõe transposto
contribuir contribuído | contribuição
poluir poluído | poluição
restituir restituído | restituição
carecer | carência
`;
