package app.revenant.line;

/** How people write by what means a contact was made and what came of it. */
final class ContactWords {

    /** A channel or several, then what is typed for it. */
    static final String CHANNELS = """
            landline,mobile CALL: call | called | i called | phone | phoned | phone call | i phoned | rang | i rang | ring | tel | appel | appele | appelee
            landline,mobile CALL: j ai appele | j appelle | telephone | coup de fil | cdf | au telephone | au tel | by phone | on the phone | par telephone | rdv tel | rdv telephonique
            mobile CALL: mobile | mob | portable | port | gsm | cell | cellphone | sur son portable | on the mobile
            landline CALL: fixe | landline | ligne directe | direct line | desk phone | sur le fixe
            email MAIL: mail | email | e mail | courriel | mel | mailed | emailed | par mail | by mail | by email | par e mail | par courriel
            sms MAIL: sms | texto | text message | texted | text | par sms | by text
            linkedin MAIL: linkedin | linked in | li | inmail | via linkedin | sur linkedin | on linkedin | message linkedin | linkedin message
            video MEET: visio | video | video call | call video | appel video | teams | zoom | webex | google meet | visioconference
            in_person MEET: en personne | in person | sur place | on site | visite | visit | visited | dejeuner | dejeune | lunch | en face a face | face to face
            in_person,video MEET: rdv | rendez vous | reunion | meeting | demo | demonstration | appointment
            other MAIL: whatsapp | courrier | fax | slack | par courrier | by post
            """;

    /** What came of it, then what is typed for it. */
    static final String SENSES = """
            MESSAGE: repondeur | rep | msg | message | messagerie | boite vocale | bv | vm | voicemail | voice mail | mess vocal | message vocal | vocal
            MESSAGE: left message | left a message | left msg | left vm | left a vm | left voicemail | left a voicemail | left word | lm | laisse message | laisse un message
            MESSAGE: msg laisse | message laisse | laisse msg | laisse un msg | j ai laisse un message | laisse vm | i left a message | msg rep | msg repondeur
            SILENCE: nrp | ne repond pas | n a pas repondu | repond pas | pas de reponse | sans reponse | pas repondu | pas joint | pas decroche | n a pas decroche
            SILENCE: injoignable | pas joignable | sonne dans le vide | sonne occupe | ligne occupee | personne | no answer | no ans | n a | na | no reply | no response
            SILENCE: didn t answer | did not answer | didnt answer | didn t pick up | did not pick up | didnt pick up | no pick up | not reached | unreachable
            SILENCE: rings out | rang out | line busy | engaged tone | not answering | unanswered | ring no answer
            WRONG: faux numero | mauvais numero | numero faux | faux num | mauvais num | non attribue | numero non attribue | wrong number | wrong no | wrong num | bad number | dead number | number dead
            BOUNCED: bounced | bounce | adresse invalide | non distribue | mail revenu | undeliverable | rebond | not delivered
            SWITCHBOARD: standard | standardiste | accueil | secretaire | secretariat | assistante | assistant | barrage | switchboard | gatekeeper | reception
            SWITCHBOARD: receptionist | front desk | his assistant | her assistant | son assistante | son assistant | eu le standard | got the switchboard
            TALKED: joint | jointe | eu | eue | eue au tel | eue au telephone | j ai eu | ai eu | eu au tel | eu au telephone | parle | parle a | parle avec | j ai parle a | discute | discute avec | reached
            TALKED: spoke | spoke to | spoke with | i spoke to | i spoke with | talked | talked to | talked with | got hold of | got through | got through to | j ai joint
            ANSWERED: a repondu | repondu | m a repondu | a decroche | decroche | answered | picked up | he answered | she answered | il a repondu | elle a repondu
            RANG: called me | called me back | called back | rang me | rang back | phoned me | m a appele | m a rappele | a appele | a rappele | a telephone | appel entrant
            RANG: inbound call | appel recu | recu appel | recu un appel | incoming call | call from | appel de | appel d | rappel de sa part
            LEFT_WORD: left me a message | left me a voicemail | left me a vm | m a laisse un message | m a laisse un msg | a laisse un message | message recu | message from | message de
            MISSED: missed call | missed call from | missed their call | appel manque | appel manque de | appel en absence | missed his call | missed her call | manque son appel
            SENT: envoye | envoyee | sent | i sent | j ai envoye | ecrit | j ai ecrit | i wrote | wrote to | mail envoye | mail parti | relance envoyee | sms envoye | emailed him | emailed her
            RECEIVED: recu | received | recu mail | recu un mail | mail recu | got mail | got an email | got email | replied | reply | reply from | reponse de | reponse recue | wrote back | wrote me
            RECEIVED: a ecrit | m a ecrit | il a ecrit | elle a ecrit | mail de | mail d | mail from | email from | email de | sms de | text from | sms from | e mail de | he wrote | she wrote
            AWAY: absence auto | reponse auto | reponse automatique | reponse d absence | message d absence | auto reply | autoreply | automatic reply | ooo | out of office | en conges | on leave | on holiday
            HELD: held | tenu | tenue | faite | fait | vu | vue | rencontre | rencontree | met | met with | done | went well | s est bien passe | s est bien passee | rdv fait | rdv tenu | demo faite
            NO_SHOW: no show | noshow | lapin | pas venu | pas venue | pas venus | didn t come | did not come | didnt come | didn t show | did not show | didnt show | not there | absent au rdv | ne s est pas presente
            POSTPONED: reporte | reportee | decale | decalee | repousse | repoussee | postponed | moved | rescheduled | pushed back | moved the meeting | rdv reporte | rdv decale
            """;

    private ContactWords() {
    }
}
