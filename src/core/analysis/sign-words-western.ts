import type { SignWords } from './sign-words.ts';

/** Languages written in Latin letters. */
export const WESTERN_SIGN_WORDS: Readonly<Record<string, SignWords>> = {
  en: {
    time: `ago century centuries decade decades ~since ~until ~till ~during ~before ~after ~early ~late ~year ~years
      ~month ~months ~day ~days ~week ~weeks ~era ~period yesterday annually bc ad bce ce a.m p.m`,
    number: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty* thirty* forty* fifty* sixty* seventy* eighty* ninety* hundred*
      thousand* million* billion* trillion* dozen* percent* ~half ~third ~quarter twice ~once ~one ~several`,
    person: `mr mrs ms dr prof professor president king queen emperor prince princess sir lord lady saint pope minister
      captain colonel ~general ~author ~writer ~founder ~actor ~singer ~scientist ~leader ~he ~she ~his ~her ~who
      ~born ~wife ~husband ~son ~daughter ~brother`,
    place: `city town village country province region county island river lake valley capital located situated ~state
      ~district ~border ~coast ~area ~street mountain mountains ~north ~south ~east ~west ~northern ~southern
      ~eastern ~western ~where`,
    reason: `because due_to owing_to therefore so_that in_order_to as_a_result thus hence thanks_to caused_by cause causes
      caused reason reasons resulted_in resulting_in ~since ~so ~led_to ~to_avoid ~to_prevent ~to_ensure ~allows
      ~allowing ~leads_to ~result ~consequently`,
    manner: `by_*ing by_means_of through via using ~by ~with ~method ~process ~used_to ~uses ~use ~technique`,
    definition: `is_a is_an was_a was_an are_a refers_to means is_called are_called is_known_as known_as defined_as
      describes denotes is_one_of ~is_the ~was_the ~called ~termed ~are ~consists_of ~is_any ~which_is`,
    and: 'and or',
    in: 'in at from near into throughout across',
    by: 'by',
  },
  tr: {
    time: `önce yüzyıl* yılında yıllarında yılı tarihinde tarihi ~yıl* ~ay ~gün ~günü ~beri ~kadar ~sonra ~dönem* ~sırasında
      mö ms ~saat`,
    number: `iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon*
      milyar* yüzde ~bir ~yarısı ~tane ~kez ~kişi`,
    person: `bey hanım sayın doktor dr prof profesör kral* kraliçe* padişah* sultan* cumhurbaşkan* başbakan* paşa ~başkan*
      ~yazar* ~şair* ~doğdu ~oğlu ~kızı ~kurucusu ~lideri ~imparator*`,
    place: `şehir* şehri* kent* ülke* il ili ilinde ilçe* köy* ada adası* nehir* nehri* göl gölü* dağı* bölge* başkent*
      ~kuzey* ~güney* ~doğu* ~batı* ~eyalet* ~kıyı* ~yer_alır ~bulunur`,
    reason: `çünkü nedeniyle nedenle sebebiyle sebeple yüzünden dolayı için ötürü sayesinde ~neden* ~sonucu* ~sebep* ~amacıyla
      ~üzere`,
    manner: `yoluyla aracılığıyla kullanarak ile_birlikte *erek *arak ~yöntem* ~ile ~sayesinde ~şekilde`,
    definition: `denir denilir denmektedir adıdır anlamına_gelir anlamına adlandırılır bilinir ~*dır ~*dir ~*dur ~*dür ~*tır
      ~*tir ~*tur ~*tür`,
    and: 've veya ya_da',
    in: '',
    by: '',
  },
  az: {
    time: `əvvəl əsr* ilində illərdə ildə tarixində ~il ~ay ~gün ~günü ~bəri ~qədər ~sonra ~dövr* ~zamanı ~ilin ~ilin`,
    number: `iki üç dörd beş altı yeddi səkkiz doqquz on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz min milyon*
      milyard* faiz* ~bir ~yarısı ~dəfə ~nəfər*`,
    person: `cənab xanım bəy doktor dr professor kral* kraliça* şah prezident* sultan* xan ~yazıçı* ~şair* ~alim* ~doğulub
      ~anadan ~oğlu ~qızı ~qurucusu ~baş_nazir ~imperator*`,
    place: `şəhər* ölkə* rayon* kənd* ada adası* çay çayı* göl gölü* dağı* bölgə* paytaxt* vilayət* ~şimal* ~cənub* ~şərq*
      ~qərb* ~sahil* ~yerləşir ~ərazi*`,
    reason: `çünki görə səbəbindən səbəbi səbəblə üçün ucbatından ~nəticəsində ~səbəb* ~məqsədilə ~sayəsində`,
    manner: `vasitəsilə yolu_ilə istifadə_edərək *ərək *araq ~üsul* ~ilə ~şəkildə`,
    definition: `deyilir adlanır adlandırılır deməkdir adıdır ~*dır ~*dir ~*dur ~*dür`,
    and: 'və və_ya yaxud',
    in: '',
    by: '',
  },
  de: {
    time: `vor_*_jahren jahrhundert* jahrzehnt* jahr jahre jahres ~jahren ~seit ~bis ~während ~monat* ~tag* ~woche* ~ab ~nach
      ~anfang ~ende ~zeit chr uhr`,
    number: `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf *zehn *zwanzig *dreißig *vierzig *fünfzig *sechzig *siebzig
      *achtzig *neunzig hundert* einhundert* zweihundert* dreihundert* vierhundert* fünfhundert* sechshundert*
      siebenhundert* achthundert* neunhundert* tausend*
      million* milliarde* prozent ~hälfte ~drittel ~viertel ~dutzend ~einmal ~zweimal`,
    person: `herr frau dr prof professor* präsident* könig* kaiser* papst fürst* herzog* kanzler* graf minister* ~er ~sie
      ~sein ~geboren ~autor* ~schriftsteller* ~gründer* ~sohn ~tochter`,
    place: `stadt städte ort land dorf provinz region insel fluss see bundesland hauptstadt gebiet liegt gelegen berg* ~norden
      ~süden ~osten ~westen ~nördlich* ~südlich* ~östlich* ~westlich* ~grenze ~küste ~kreis ~kanton`,
    reason: `weil denn da wegen aufgrund deshalb daher deswegen darum damit um_zu grund gründe ursache* ~durch ~dadurch
      ~folge ~sodass ~verursacht* ~führte_zu`,
    manner: `mittels durch mithilfe indem mit_hilfe ~mit ~verfahren ~methode* ~wobei`,
    definition: `ist_ein ist_eine war_ein war_eine sind_eine bezeichnet bedeutet heißt nennt_man versteht_man ~ist_der
      ~ist_die ~ist_das ~genannt ~als`,
    and: 'und oder sowie',
    in: 'in im aus bei nach',
    by: 'von durch',
  },
  es: {
    time: `hace siglo siglos década décadas año años ~desde ~hasta ~durante ~antes ~después ~mes ~meses ~día ~días ~época
      ~principios ~finales a.c d.c`,
    number: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
      dieciocho diecinueve veinte veinti* treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento* *cientos *cientas quinientos
      mil millón millones porcentaje por_ciento ~mitad ~tercio ~docena* ~un`,
    person: `señor señora sr sra don doña dr dra doctor doctora profesor* presidente* rey reina emperador* príncipe papa san
      santa ministr* ~él ~ella ~quien ~autor* ~escritor* ~fundador* ~nació ~hijo ~hija ~nacido`,
    place: `ciudad ciudades país países pueblo provincia región estado isla río lago capital situad* ubicad* montaña* ~norte
      ~sur ~este ~oeste ~costa ~frontera ~municipio ~distrito ~departamento`,
    reason: `porque debido_a ya_que puesto_que por_eso por_lo_tanto para_que a_causa_de causa causas razón razones gracias_a
      ~pues ~para ~por ~como_resultado ~causad* ~provoc*`,
    manner: `mediante por_medio_de a_través_de usando utilizando *ando *iendo ~con ~método ~proceso ~manera`,
    definition: `es_un es_una era_un era_una fue_un fue_una son_unos significa se_llama se_denomina se_conoce consiste_en
      se_refiere_a se_define ~es_el ~es_la ~llamad* ~son ~denominad*`,
    and: 'y e o u',
    in: 'en desde cerca_de hacia',
    by: 'por',
  },
  vi: {
    time: `năm thế_kỷ thập_niên cách_đây ~từ ~đến ~trước ~sau ~trong ~tháng ~ngày ~thời ~khi ~lúc ~giờ`,
    number: `hai ba bốn sáu bảy tám chín mười mươi trăm nghìn ngàn triệu tỷ phần_trăm ~một ~nửa ~lần ~người ~khoảng`,
    person: `ông bà vua tổng_thống chủ_tịch giáo_sư tiến_sĩ hoàng_đế nữ_hoàng thủ_tướng tướng ~anh ~cô ~tác_giả ~nhà_văn
      ~nhà_thơ ~sinh ~nhà_khoa_học ~con_trai`,
    place: `thành_phố quốc_gia nước tỉnh huyện quận làng đảo sông hồ núi vùng thủ_đô xã nằm_ở ~tại ~ở ~phía ~bắc ~nam ~đông
      ~tây ~khu ~miền`,
    reason: `vì bởi_vì do tại_vì nhờ cho_nên nên nguyên_nhân lý_do để ~bởi ~nhằm ~vì_thế ~do_đó ~khiến`,
    manner: `bằng_cách bằng thông_qua sử_dụng nhờ ~qua ~với ~phương_pháp ~cách`,
    definition: `là_một là_những được_gọi_là gọi_là có_nghĩa_là nghĩa_là được_định_nghĩa ~là ~tức_là ~hay_còn`,
    and: 'và hoặc hay cùng',
    in: 'ở tại từ',
    by: 'bởi do',
  },
  ro: {
    time: `acum_*_ani secolul secol secolului deceniu* anul anului ani ~din ~până ~în_timpul ~înainte ~după ~luna ~luni ~ziua
      ~zile ~perioada`,
    number: `doi două trei patru cinci șase șapte opt nouă zece *sprezece *zeci sută sute mie mii milion* miliard* procent*
      la_sută ~un ~jumătate ~sfert`,
    person: `domnul doamna dl dna dr profesor* președinte* rege* regin* împărat* sfânt* papa principe* domnitor* ministru*
      ~el ~ea ~care ~autor* ~scriitor* ~fondator* ~născut ~fiul`,
    place: `oraș* țar* sat satul comuna județ* provinci* regiun* insul* râu* lac* munte* munții capital* situat* aflat*
      ~nord* ~sud* ~est* ~vest* ~coast* ~granița`,
    reason: `deoarece pentru_că fiindcă din_cauza datorită căci astfel_încât ca_să cauza cauze cauzat* motiv* ~pentru ~deci
      ~așadar ~întrucât ~pentru_a`,
    manner: `prin folosind utilizând cu_ajutorul prin_intermediul ~cu ~metod* ~astfel ~proces*`,
    definition: `este_un este_o era_un era_o a_fost_un a_fost_o sunt_niște înseamnă se_numește numit* se_referă reprezintă
      denumi* ~este ~sunt ~numite`,
    and: 'și sau',
    in: 'în din la lângă spre',
    by: 'de de_către',
  },
  fr: {
    time: `siècle siècles décennie* année années an ans il_y_a ~depuis ~jusqu'en ~pendant ~avant ~après ~mois ~jour ~jours
      ~époque ~début ~fin ~dès ~lors`,
    number: `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt* trente*
      quarante* cinquante* soixante* quatre-vingt* cent
      cents mille million* milliard* pourcentage pour_cent ~moitié ~tiers ~quart ~douzaine* ~un ~une`,
    person: `monsieur madame m mme dr docteur professeur* président* roi reine empereur prince princesse pape saint sainte
      ministre* ~il ~elle ~qui ~auteur* ~écrivain* ~fondateur* ~né ~née ~fils ~fille`,
    place: `ville villes pays village province région état île fleuve rivière lac capitale situé* montagne* département
      commune ~nord ~sud ~est ~ouest ~côte ~frontière ~quartier ~canton ~territoire`,
    reason: `parce_que parce_qu' car en_raison à_cause grâce_à afin_de afin_que c'est_pourquoi cause causes raison raisons
      puisque ~pour ~donc ~ainsi ~provoqu* ~puisqu'il`,
    manner: `en_*ant grâce_à au_moyen par_le_biais à_l'aide via ~par ~avec ~méthode ~procédé ~utilis*`,
    definition: `est_un est_une était_un était_une fut_un fut_une sont_des désigne signifie s'appelle appelé* se_définit
      consiste_en c'est-à-dire c'est_un ~est_le ~est_la ~nommé* ~dit ~dite`,
    and: 'et ou',
    in: 'à en dans au aux vers près_de',
    by: 'par',
  },
  it: {
    time: `secolo secoli decennio anno anni fa ~dal ~fino ~durante ~prima ~dopo ~mese ~mesi ~giorno ~giorni
      ~epoca ~inizio ~fine a.c d.c`,
    number: `due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
      diciassette diciotto diciannove venti ventuno
      ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto ventinove trenta* quaranta* cinquanta* sessanta* settanta* ottanta* novanta* cento* duecento trecento
      mille mila milione milioni miliard* percentuale per_cento ~metà ~terzo ~quarto ~dozzina`,
    person: `signor signora sig dr dott professor* presidente* re regina imperatore principe papa san santo santa ministro
      ~lui ~lei ~autore ~scrittore ~fondatore ~nato ~nata ~nacque ~figlio ~figlia`,
    place: `città paese paesi villaggio provincia regione stato isola fiume lago capitale situat* montagna montagne comune si_trova
      ~nord ~sud ~est ~ovest ~costa ~confine ~quartiere ~territorio`,
    reason: `perché poiché a_causa dovuto siccome grazie_a affinché causa cause causat* ragione motivo quindi ~dunque ~per
      ~pertanto ~in_quanto ~provoc*`,
    manner: `mediante tramite attraverso per_mezzo usando utilizzando *ando *endo ~con ~metodo ~processo`,
    definition: `è_un è_una è_un'* era_un era_una fu_un fu_una sono_dei significa si_chiama chiamat* indica si_riferisce
      si_definisce consiste_in ~è_il ~è_la ~è_lo ~detto ~detta`,
    and: 'e ed o',
    in: 'in a ad da presso nel',
    by: 'da dal',
  },
  pt: {
    time: `século séculos década décadas ano anos há_*_anos ~desde ~até ~durante ~antes ~depois ~após ~mês ~meses ~dia ~dias
      ~época ~início ~final a.c d.c`,
    number: `dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezasseis
      dezesseis dezassete dezessete dezoito dezanove dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento duzent* trezent* quinhent*
      mil milhão milhões bilhões bilhão porcentagem percentagem por_cento ~metade ~terço ~dúzia`,
    person: `senhor senhora sr sra dom dona dr dra doutor* professor* presidente* rei rainha imperador* príncipe papa são
      santa ministr* ~ele ~ela ~quem ~autor* ~escritor* ~fundador* ~nasceu ~nascido ~filho ~filha`,
    place: `cidade* país países vila aldeia província região estado ilha rio lago capital situad* localizad* montanha*
      município ~norte ~sul ~leste ~oeste ~costa ~fronteira ~distrito ~bairro`,
    reason: `porque devido_a já_que pois por_causa por_isso portanto para_que causa causas causad* razão motivo graças_a ~para
      ~por ~uma_vez_que ~visto_que ~provoc*`,
    manner: `mediante por_meio através usando utilizando *ando *endo *indo ~com ~método ~processo`,
    definition: `é_um é_uma era_um era_uma foi_um foi_uma são_uns significa chama-se chamad* refere-se se_refere define-se
      consiste_em denominad* ~é_o ~é_a ~conhecid*`,
    and: 'e ou',
    in: 'em no na nos nas desde',
    by: 'por pelo pela',
  },
};
