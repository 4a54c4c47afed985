package app.revenant.line;

/** How people write what comes next, and who does it. */
final class StepWords {

    /** What the seller will do, by its kind; {@code -} where it is of none. */
    static final String DEEDS = """
            call: rappeler | rapeller | rapeler | rappeller | a rappeler | call back | callback | call him back | call her back | call them back | ring back | retry | try again | recall | reessayer | retenter | appeler | telephoner | phone back
            call: call again | to call back | a appeler | recontacter | reprendre contact
            mail: relancer | a relancer | follow up | followup | follow up with | chase | ecrire | write | remail | email back | write back | nudge
            send: envoyer | a envoyer | send | to send | transmettre | faire parvenir | chiffrer et envoyer | resend | renvoyer
            meet: fixer un rdv | fixer rdv | caler un rdv | caler rdv | prendre rdv | book a demo | book a meeting | book demo | book meeting | schedule | planifier | rencontrer | revoir | presenter | present
            close: clore | cloturer | close out | closeout | last chance | derniere chance | fermer le dossier | close the file
            -: preparer | prepare | faire | chiffrer | verifier | check with | valider avec | demander | ask | proposer | propose | finir | finish | sign | signer | validate | valider | confirm | confirmer | decide on | decider
            """;

    /** Things that are a step once they have a day. */
    static final String PLANS = """
            call: rappel | relance tel | relance telephonique | point tel | point telephonique | prochain appel | next call
            mail: relance | relance mail | prochain mail | next mail
            send: envoi | envoi devis | envoi du devis
            meet: point | next meeting | prochain rdv
            """;

    static final String VOWS = "promet | promets | promis | promise | promises | promised | s engage | s est engage | s est engagee | commits | committed | promesse | engagement | a promis";

    static final String THEIR_DEEDS = """
            DEED: envoie | enverra | m envoie | nous envoie | envoient | sends | send me | will send | ll send | valide | validera | signe | signera | signs | will sign | decide | decidera | decides | will decide
            DEED: confirme | confirmera | confirms | will confirm | tranche | tranchera | donne sa reponse | gives an answer | doit envoyer | doit valider | doit signer | doit decider | doit confirmer | va envoyer | va signer | va valider
            DEED: rend sa reponse | revient | must decide | must sign | to sign | to decide | en parle | en parlera | will discuss | discusses | presente | presentera | reviendra
            WARM: me rappelle | me rappellera | rappelle | rappellera | rappellent | doit me rappeler | doit rappeler | va me rappeler | va rappeler | me recontacte | recontacte | recontactera
            WARM: calls back | calls me back | will call back | ll call back | will call me | will call me back | will call | ll call | is calling back | to call me back
            WARM: revient vers moi | reviendra vers moi | revient vers nous | reviendra vers nous | revient a moi | me tient au courant | tient au courant | vous avez bien fait de me rappeler
            WARM: gets back | gets back to me | get back to me | get back to us | will get back | will get back to me | ll get back to me | comes back to me | will come back to me | lets me know | will let me know
            """;

    static final String THEY = "il | elle | ils | elles | he | she | they | client | cliente | prospect | il va | elle va | they will | he will | she will | lui | them | eux";

    static final String ME = "je | j | i | i ll | i will | je dois | il faut | faut | on | nous | we | to do | todo | a faire | must | need to | have to | please";

    static final String UNTIL = "jusqu au | jusqu a | jusqu en | jusque | until | till | til | back on | back | de retour le | de retour | retour le | retour | absent jusqu au | away until | pas avant | pas avant le | not before | absente jusqu au";

    static final String THEN = "puis | then | ensuite | apres | next | next step | prochaine etape | suite | et puis | and then | a suivre";

    private StepWords() {
    }
}
