import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/documents/language.ts';
import { languageTag } from '../../src/documents/language-tag.ts';

test.each([
  ['en', 'The two sides signed an agreement on mutual visa exemption for ordinary passports.'],
  ['az', 'Azərbaycan ilə Çin arasında hərtərəfli strateji tərəfdaşlıq haqqında birgə bəyanat imzalandı.'],
  ['tr', 'İki ülke arasında kapsamlı stratejik ortaklık anlaşması imzalandı ve yürürlüğe girdi.'],
  ['ru', 'Стороны подписали соглашение о взаимном освобождении от визовых требований.'],
  ['uk', 'Сторони підписали угоду про взаємне звільнення від візових вимог.'],
  [
    'de',
    'Die beiden Seiten unterzeichneten ein Abkommen über die gegenseitige Befreiung von der Visumpflicht.',
  ],
  ['es', 'Las dos partes firmaron un acuerdo sobre la exención mutua de visados para pasaportes ordinarios.'],
  [
    'fr',
    'Les deux parties ont signé un accord sur la dispense réciproque de visa pour les passeports ordinaires.',
  ],
  [
    'it',
    'Le due parti hanno firmato un accordo sulla reciproca esenzione dal visto per i passaporti ordinari.',
  ],
  ['pt', 'As duas partes assinaram um acordo sobre a isenção mútua de vistos para passaportes comuns.'],
  ['ro', 'Cele două părți au semnat un acord privind scutirea reciprocă de vize pentru pașapoartele simple.'],
  ['el', 'Οι δύο πλευρές υπέγραψαν συμφωνία για την αμοιβαία κατάργηση των θεωρήσεων.'],
  ['ar', 'وقع الجانبان اتفاقية بشأن الإعفاء المتبادل من التأشيرة لحاملي جوازات السفر العادية.'],
  ['fa', 'دو طرف توافقنامه‌ای درباره لغو متقابل روادید برای دارندگان گذرنامه عادی امضا کردند.'],
  ['hi', 'दोनों पक्षों ने साधारण पासपोर्ट के लिए पारस्परिक वीज़ा छूट पर एक समझौते पर हस्ताक्षर किए।'],
  ['vi', 'Hai bên đã ký hiệp định về miễn thị thực lẫn nhau cho người mang hộ chiếu phổ thông.'],
  ['th', 'ทั้งสองฝ่ายได้ลงนามในความตกลงว่าด้วยการยกเว้นการตรวจลงตราสำหรับผู้ถือหนังสือเดินทางธรรมดา'],
  ['ja', '両国は一般旅券所持者に対する査証の相互免除に関する協定に署名しました。'],
  ['ko', '양측은 일반 여권 소지자에 대한 상호 비자 면제 협정에 서명했습니다.'],
  ['zh-Hans', '两国签署了关于互免持普通护照人员签证的协定，这为双边关系开创了新时代。'],
  ['zh-Hant', '兩國簽署了關於互免持普通護照人員簽證的協定，這為雙邊關係開創了新時代。'],
  ['und', '12345 67 89'],
])('recognises %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('normalises language tags and refuses names of languages', () => {
  expect(languageTag('EN_gb')).toBe('en-GB');
  expect(languageTag('zh-hant-tw')).toBe('zh-Hant-TW');
  expect(languageTag('English')).toBeUndefined();
  expect(languageTag('und')).toBeUndefined();
  expect(languageTag('')).toBeUndefined();
});
