import type { Interrogatives } from './interrogatives.ts';

/** Languages written in Latin letters. */
export const WESTERN_INTERROGATIVES: Readonly<Record<string, Interrogatives>> = {
  en: {
    direct: {
      time: 'when how_long_ago what_time',
      number: `how_(?:many|much|old|far|tall|long|high|deep|wide|big|large|fast|often|heavy|hot|cold|thick|strong)
        how_(?:frequently|expensive|loud|broad|small|few|late|young|steep|likely)`,
      person: "who whom whose who's",
      place: 'where whereabouts',
      reason: 'why how_come what_cause[ds] what_(?:was|is)_the_cause what_led_to what_made for_what_purpose',
      manner: 'how',
    },
    what: "what which what's",
    nouns: {
      time: 'years? dates? day month century centuries decade era season weekday',
      number: `number percent percentage amount population size length height weight age temperature speed price cost
        total distance rate ratio average fraction proportion depth width salary fee score quantity duration`,
      person: `person people man woman president king queen author writer scientist actor actress emperor leader player
        singer general minister chancellor physicist mathematician architect painter composer poet inventor founder
        director philosopher monarch pope artist explorer engineer politician`,
      place: `country countries city cities place region river state province continent town village island district
        capital county mountain ocean sea location street lake planet`,
      reason: 'reasons? causes? purpose',
      manner: 'method way means process technique',
    },
    gap: { after: 3 },
    stops:
      'of in for to by with that who did does do would could can has had have happened and on from as called named name used known',
    joining: 'when who whom whose where which',
    definition: `^what_(?:is|are|was|were)_(?:an?_|the_)?@ ^what's_(?:an?_|the_)?@ ^define what_(?:does|do|did)_@_mean
      (?:definition|meaning)_of what_is_meant_by`,
    list: `which_of what_(?:are|were)_(?:the|some) ^name_(?:the|all|some|two|three|four|five) ^list
      (?:what|which)_(?:two|three|four|five|six|kinds|types|sorts)`,
    naming: 'names?_of_the names?_of',
    opening: `^(?:can|could|do|would|will)_you_(?:please_)?(?:tell_me|know|explain|say|show_me)
      ^(?:please_)?(?:tell_me|explain|show_me) ^i_(?:want|need|would_like)_to_know`,
    yesNo:
      '^(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|should|may|must|am|shall|might)',
  },
  tr: {
    direct: {
      time: 'ne_zaman* ne_vakit kaç_(?:yıl|gün|ay|hafta|saat)_önce kaçıncı_(?:yüzyıl*|yıl*|gün*) saat_kaçta',
      number: 'kaç kaçtır kaçı kaça kaçıdır kaçar ne_kadar* yüzde_kaç*',
      person: 'kim kimdir kimin kime kimi kimden kimler kimlerdir kiminle kimindir kimdi',
      place: 'nere*',
      reason: 'neden nedeni_ne* niçin niye ne_için',
      manner: 'nasıl nasıldır ne_şekilde',
    },
    what: 'hangi* ne nedir nelerdir neydi neler',
    nouns: {
      time: 'yıl* tarih* gün* ay ayda ayında yüzyıl* dönem* mevsim*',
      number:
        'sayısı* nüfus* oran* miktar* yaş* uzunlu* yüksekli* ağırlı* sıcaklı* fiyat* ücret* hız* yüzölçümü*',
      person:
        'kişi* başkan* kral* kraliçe* yazar* bilim_insanı bilim_adamı padişah* sultan* şair* cumhurbaşkan*',
      place:
        'ülke* şehir* şehri* kent* il ilde ilçe* yer* bölge* nehir* nehri* ada* kıta* köy* göl* dağ* başkent*',
      reason: 'sebep* sebeb* neden* amaç* amacı*',
      manner: 'yöntem* yol yolla',
    },
    gap: { before: 0, after: 1 },
    definition: '^@_(?:ne|nedir|ne_demektir|ne_demek) ne_anlama_gel* ne_demek* tanımı tanımla*',
    list: 'nelerdir neler hangileri* ^listele* sırala*',
    yesNo: 'm[ıiuü] m[ıiuü](?:d[ıiuü]r|yd[ıiuü]|s[ıi]n|y[ıi]m)',
  },
  az: {
    direct: {
      time: 'nə_vaxt* nə_zaman haçan* neçə_(?:il|gün|ay|saat)_əvvəl neçənci_(?:ildə|il|əsr*|gün*) saat_neçədə',
      number: 'neçə neçədir neçəsi neçədə nə_qədər* neçəyə',
      person: 'kim kimdir kimin kimə kimi kimdən kimlər kimlərdir kimdi',
      place: 'hara* hansı_yer*',
      reason: 'niyə nədən nə_üçün nəyə_görə nə_səbəbə səbəbi_nə*',
      manner: 'necə necədir nə_cür',
    },
    what: 'hansı* nə nədir nələrdir nəyi',
    nouns: {
      time: 'il ildə ili ilin ilində tarix* gün* ay ayda ayında əsr* dövr* fəsil*',
      number:
        'sayı* əhalisi* faiz* miqdar* yaşı uzunluğu* hündürlüyü* çəkisi* temperatur* qiymət* sürət* sahəsi*',
      person: 'şəxs* prezident* kral* yazıçı* alim* şah* şair* xan* hökmdar* rəssam* bəstəkar*',
      place: 'ölkə* şəhər* yer* rayon* bölgə* çay* ada* qitə* kənd* göl* dağ* paytaxt* vilayət*',
      reason: 'səbəb* məqsəd*',
      manner: 'üsul* yol_ilə yolla',
    },
    gap: { before: 0, after: 1 },
    definition: '^@_(?:nədir|nə_deməkdir) nə_demək* nə_deməkdir tərifi',
    list: 'nələrdir hansılar* ^sadala*',
    yesNo: 'm[ıiuü] m[ıiuü]d[ıiuü]r *d[ıiuü]rm[ıiuü]',
  },
  de: {
    direct: {
      time: 'wann seit_wann bis_wann vor_wie_(?:vielen|langer)_* wie_spät um_wie_viel_uhr',
      number:
        'wie_?viel* wie_(?:alt|weit|hoch|groß|lang|lange|tief|breit|schwer|oft|schnell|teuer|häufig|stark)',
      person: 'wer wem wen wessen',
      place: 'wo woher wohin',
      reason: 'warum weshalb wieso weswegen wozu was_verursacht* was_führte_zu',
      manner: 'wie wodurch womit',
    },
    what: 'welch* was wie_(?:heißt|heißen|hieß) was_für',
    nouns: {
      time: 'jahr* datum tag tage monat* jahrhundert* jahrzehnt* epoche zeitpunkt',
      number: `zahl anzahl prozent* einwohnerzahl bevölkerung* größe länge höhe gewicht alter temperatur* preis kosten
        anteil geschwindigkeit menge betrag fläche`,
      person: `person präsident* könig* autor* schriftsteller* wissenschaftler* kaiser* kanzler* dichter* maler*
        komponist* physiker* minister* papst schauspieler* erfinder* gründer* politiker*`,
      place: `land länder* ländern stadt städte* ort orte region* fluss gebiet* provinz insel kontinent dorf bundesland
        hauptstadt see berg staat straße`,
      reason: 'grund gründe* ursache* zweck',
      manner: 'weise methode* verfahren',
    },
    gap: { after: 3 },
    stops: 'von in für zu mit und auf hat haben hatte wurde wurden machte tat',
    naming: 'namen?_de[rs]',
    opening: '^(?:können|kannst|könnten)_(?:sie|du)_(?:mir|uns)_(?:bitte_)?sagen ^weißt_du ^wissen_sie',
    definition:
      '^was_(?:ist|sind|war|waren)_(?:ein_|eine_|der_|die_|das_)?@ was_bedeutet was_versteht_man definier* definition',
    list: 'welche_(?:von|der|drei|zwei|vier|arten) was_sind_die ^nenn* ^liste ^zähl*',
    yesNo:
      `^(?:ist|sind|war|waren|hat|haben|hatte|hatten|kann|können|konnte|wird|werden|wurde|wurden|darf|dürfen|muss
      |müssen|soll|sollen|gibt|gab)`.replace(/\s+/g, ''),
  },
  es: {
    direct: {
      time: 'cuándo ^cuando hace_cuánto_tiempo',
      number: 'cuánt* qué_tan',
      person: 'quién* ^(?:a_|de_|por_|con_)?quien*',
      place: 'dónde adónde ^(?:de_|en_|a_)?donde',
      reason: 'por_qué ^por_que ^porqu[eé] para_qué a_qué_se_debe qué_caus*',
      manner: 'cómo ^como de_qué_(?:manera|modo|forma)',
    },
    what: 'qué cuál cuáles ^(?:en_|de_|a_|con_)?que ^cual ^cuales cómo_se_llama* como_se_llama*',
    nouns: {
      time: 'años? fechas? día mes siglo década época',
      number: `número porcentaje cantidad población tamaño longitud altura peso edad temperatura precio coste costo
        velocidad distancia superficie tasa promedio`,
      person: `persona presidente* rey reina autor* escritor* científic* emperador poeta pintor* compositor* físico
        ministr* papa actor actriz inventor* fundador*`,
      place: `país países ciudad ciudades lugar región río estado provincia continente pueblo isla capital barrio lago
        montaña calle planeta`,
      reason: 'razón razones motivo* causa causas propósito',
      manner: 'manera modo forma método proceso',
    },
    gap: { after: 2 },
    stops: 'de en para por con y se ha hizo',
    joining: 'cuánt* cuando que',
    naming: 'nombres?_(?:de_la|de_los|de_las|del|de)',
    opening: '^(?:puedes|podrías|puede)_decirme ^sabes ^dime',
    definition:
      '^(?:qué|que)_(?:es|son|era|eran)_(?:una?_|el_|la_|los_|las_)?@ (?:qué|que)_significa* ^defin* definición_de',
    list: 'cu[áa]les_(?:son|eran|fueron)_l[oa]s cu[áa]les_de ^nombra* ^enumer* ^lista*',
    yesNo:
      '^(?:es|son|era|fue|fueron|hay|había|está|están|puede|pueden|tiene|tienen|ha|han|existe|existen|debe|se_puede)',
    accented: 'qué cuándo quién quiénes dónde cómo',
  },
  vi: {
    direct: {
      time: 'khi_nào bao_giờ lúc_nào hồi_nào ngày_mấy tháng_mấy năm_mấy mấy_giờ',
      number: 'bao_nhiêu mấy bao_lâu bao_xa',
      person: 'ai người_nào',
      place: 'đâu nơi_nào chỗ_nào',
      reason: 'tại_sao vì_sao sao_lại vì_lý_do_gì do_đâu nguyên_nhân_nào',
      manner: '(?:như_)?thế_nào bằng_cách_nào làm_sao ra_sao cách_nào',
    },
    what: 'nào gì',
    nouns: {
      time: 'năm ngày tháng thế_kỷ thời_gian thập_niên thời_kỳ',
      number: 'số số_lượng dân_số tỷ_lệ phần_trăm diện_tích tuổi chiều_dài chiều_cao nhiệt_độ giá',
      person: 'người vua tổng_thống tác_giả nhà_văn hoàng_đế nhà_khoa_học nhà_thơ chủ_tịch vị_vua họa_sĩ',
      place: 'nước quốc_gia thành_phố nơi vùng sông tỉnh đảo châu_lục làng thủ_đô hồ núi huyện quận',
      reason: 'lý_do nguyên_nhân mục_đích',
      manner: 'cách phương_pháp',
    },
    gap: { before: 1 },
    definition: '^@_(?:là_gì|nghĩa_là_gì|có_nghĩa_là_gì) ^định_nghĩa',
    list: 'những_\\S+(?:_\\S+)?_(?:nào|gì) các_\\S+_nào ^liệt_kê ^kể_tên',
    yesNo: 'có_phải phải_không đúng_không hay_không có_.{1,80}_không không$ chưa$',
  },
  ro: {
    direct: {
      time: 'când de_când până_când acum_cât_timp la_ce_oră',
      number: 'cât* câți câte cât_de_(?:mult|mare|mic|înalt|vechi|departe|des)',
      person: 'cine cui al_cui a_cui pe_cine',
      place: 'unde de_unde',
      reason: 'de_ce din_ce_cauză pentru_ce din_ce_motiv',
      manner: 'cum în_ce_fel în_ce_mod',
    },
    what: 'ce care cărui cărei cum_se_numește',
    nouns: {
      time: 'an anul ani dată data zi ziua lună luna secol secolul deceniu* perioadă',
      number:
        'număr* procent* populați* suprafaț* mărime* lungime* înălțime* vârst* temperatur* preț* viteză cantitate*',
      person:
        'persoan* președinte* rege* regin* autor* scriitor* împărat* poet* pictor* domnitor* om_de_știință ministru*',
      place:
        'țar* oraș* loc locul regiun* râu* fluvi* județ* provinci* insul* continent* sat satul capital* lac* munte*',
      reason: 'motiv* cauz* scop*',
      manner: 'mod fel metod*',
    },
    gap: { after: 2 },
    stops: 'de în la cu pentru și a au',
    definition: '^ce_(?:este|e|sunt|era)_(?:o_|un_)?@ ce_înseamnă ce_semnifică ^definiți* ^defineș*',
    list: 'care_(?:sunt|erau|au_fost|dintre) ^enumer* ^numiți ^listați',
    yesNo: '^(?:este|e|sunt|era|erau|a_fost|are|au|există|poate|pot|se_poate|trebuie|oare)',
  },
  fr: {
    direct: {
      time: 'quand depuis_quand il_y_a_combien_de_temps à_quelle_heure',
      number: 'combien à_quel_point',
      person: 'qui qui_est-ce à_qui de_qui',
      place: "où d'où ^ou",
      reason: "pourquoi pour_quelle_raison qu'est-ce_qui_a_(?:causé|provoqué) à_cause_de_quoi",
      manner: 'comment de_quelle_(?:manière|façon) par_quel_moyen',
    },
    what: "quel quelle quels quelles que quoi qu'est-ce_que qu'est-ce_qu lequel laquelle lesquel* comment_s'appelle*",
    nouns: {
      time: 'année* an date* jour mois siècle décennie époque',
      number: `nombre pourcentage quantité population taille longueur hauteur poids âge température prix coût vitesse
        distance superficie taux`,
      person: `personne président* roi reine auteur* écrivain* scientifique empereur poète peintre compositeur*
        physicien* ministre* pape acteur actrice inventeur* fondateur*`,
      place: `pays ville villes lieu région* fleuve rivière état province continent village île capitale quartier lac
        montagne département rue endroit`,
      reason: 'raison* cause* but motif*',
      manner: 'manière façon méthode moyen',
    },
    gap: { after: 2 },
    stops: 'de du en pour par avec et a ont',
    joining: 'qui que quand où',
    naming: 'noms?_(?:de_la|des|du|de)',
    opening: '^(?:pouvez-vous|peux-tu|pourriez-vous)_me_dire ^savez-vous ^sais-tu',
    definition: `^qu'est-ce_(?:que|qu'|qu)_?(?:c'est_que_)?(?:l[ea]s?_|l'|une?_)?@ ^qu'est-ce_qu'?_?une?_@ que_signifie*
      que_veut_dire ^défini* ^c'est_quoi définition_de`,
    list: 'quel(?:le)?s_sont lesquel* ^cite[rz]* ^énumér* ^nomme* ^liste*',
    yesNo: `^est-ce ^(?:est|sont|était|a|ont|peut|peut-on|y_a-t-il|existe-t-il|faut-il|doit-on)
      \\S+-t?-?(?:il|elle|ils|elles|on)`,
    accented: 'où',
  },
  it: {
    direct: {
      time: 'quando da_quando quanto_tempo_fa a_che_ora',
      number: "quant[oaie] quant'è quanto",
      person: 'chi di_chi a_chi da_chi chi_è',
      place: "dove dov'* da_dove",
      reason: 'perché ^perche per_quale_(?:motivo|ragione) come_mai a_causa_di_cosa',
      manner: "come com'* in_che_modo in_quale_modo",
    },
    what: "che cosa che_cosa cos'* quale quali qual come_si_chiama*",
    nouns: {
      time: 'anno anni data giorno mese secolo decennio epoca periodo',
      number: `numero percentuale quantità popolazione dimensione lunghezza altezza peso età temperatura prezzo costo
        velocità distanza superficie`,
      person: `persona presidente* re regina autore autrice scrittore scrittrice scienziat* imperatore poeta pittore
        compositore fisico ministro papa attore attrice inventore fondatore`,
      place: `paese paesi città luogo regione fiume stato provincia continente villaggio isola capitale quartiere lago
        montagna nazione via`,
      reason: 'motivo motivi ragione ragioni causa cause scopo',
      manner: 'modo maniera metodo',
    },
    gap: { after: 2 },
    stops: 'di del della in per da con e ha hanno',
    joining: 'che quando dove chi',
    naming: 'nom[ei]_(?:della|delle|dei|del|di)',
    opening: '^(?:puoi|può|potresti)_dirmi ^sai ^dimmi',
    definition: `^(?:che_cosa_|cosa_|che_)(?:è|sono|era)_(?:un_|una_|un'|il_|lo_|la_|l'|gli_|i_|le_)?@
      ^(?:che_)?cos'è_(?:un_|una_|un'|il_|lo_|la_|l'|gli_|i_|le_)?@ (?:cosa|che)_significa* ^defin*`,
    list: 'quali_(?:sono|erano|furono) qual[ei]_(?:di|dei|delle|tra) ^elenc* ^nomin*',
    yesNo: "^(?:è|sono|era|erano|fu|ha|hanno|può|possono|esiste|esistono|deve|si_può|c'è|ci_sono)",
    accented: 'è',
  },
  pt: {
    direct: {
      time: 'quando há_quanto_tempo desde_quando a_que_horas',
      number: 'quant[oa]s? quão qual_é_o_valor',
      person: 'quem de_quem a_quem por_quem',
      place: 'onde aonde de_onde',
      reason: 'por_?qu[eê] por_que_(?:razão|motivo) para_quê a_que_se_deve o_que_caus*',
      manner: 'como de_que_(?:forma|modo|maneira)',
    },
    what: 'que quê qual quais o_que como_se_chama*',
    nouns: {
      time: 'anos? data* dia mês século década época',
      number: `número percentagem porcentagem quantidade população tamanho comprimento altura peso idade temperatura
        preço custo velocidade distância área taxa`,
      person: `pessoa presidente* rei rainha autor* escritor* cientista* imperador poeta pintor* compositor* físico
        ministr* papa ator atriz inventor* fundador*`,
      place: `país países cidade* lugar local região rio estado província continente vila aldeia ilha capital bairro
        lago montanha rua`,
      reason: 'razão razões motivo* causa causas finalidade',
      manner: 'maneira modo forma método',
    },
    gap: { after: 2 },
    stops: 'de do da em para por com e se',
    joining: 'que quando onde como',
    naming: 'nomes?_(?:d[oae]s?)',
    opening: '^(?:pode|podes|poderia)_me_dizer ^pode_dizer-me ^você_sabe',
    definition:
      '^o_?que_(?:é|são|era|eram)_(?:uma?_|o_|a_|os_|as_)?@ o_que_significa* ^defin* o_que_quer_dizer',
    list: 'quais_(?:são|eram|foram|d[oae]s?) ^list* ^enumer* ^cite* ^nome[ai]*',
    yesNo: '^(?:é|são|era|eram|foi|foram|há|havia|está|estão|pode|podem|tem|têm|existe|existem|deve|será)',
    accented: 'é',
  },
};
