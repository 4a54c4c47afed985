package app.revenant.line;

/** How people write what they got, what was mentioned and what it brought. */
final class AnswerWords {

    static final String ANSWERS = """
            NO: refus | refuse | a refuse | refused | refusal | non merci | pas interesse | pas interessee | pas interesses | not interested | no thanks | no thank you | said no | says no | a dit non | dit non | no go
            WARM_VAGUE: promesse aimable | warm promise | interesse | interessee | interesses | interested | keen | tres positif | very positive | promesse vague
            WARM_VAGUE: vous avez bien fait de me rappeler | vous avez bien fait de rappeler | tu as bien fait de me rappeler | bien fait de me rappeler | bien fait de rappeler | je ne vous oublie pas | je ne t oublie pas
            WARM_VAGUE: on ne vous oublie pas | c est toujours d actualite | toujours d actualite | ca m interesse | ca nous interesse | on en reparle | on se recontacte | je reviens vers vous | je reviens vers toi
            WARM_VAGUE: glad you called | good that you called | thanks for calling back | good of you to call | we have not forgotten you | haven t forgotten you | still on our radar | on my list | on our list | let s talk soon | we ll be in touch | leave it with me
            COOL: objection | hesite | hesitante | hesitant | pas convaincu | pas convaincue | not convinced | doute | doubtful | reticent | reticente
            NEUTRAL: rien de neuf | rien de nouveau | nothing new | no news | ras | neutre
            """;

    static final String TAGS = """
            PRICE: prix | price | tarif | tarifs | pricing | price too high | prix trop eleve | cost | cout
            BUSY: deborde | debordee | debordes | overloaded | swamped | busy | pas le temps | no time | occupe | occupee | sous l eau | surcharge
            LATER: plus tard | later | not now | pas maintenant
            INTERNAL: en interne | interne | en parler au dg | en parle au dg | en parler a son chef | au dg | a sa direction | a la direction | with his boss | with her boss | with the board | internally | internal | a son chef | a son dg | his boss | her boss | en comite | au codir | their board
            COMPARE: compare | comparer | comparing | comparaison | comparatif | comparison | benchmark
            COMPETITOR: concurrent | concurrents | concurrence | competitor | competitors | competition
            """;

    /** An objection that is about one thing. */
    static final String PRICEY = "trop cher | trop chere | too expensive | too dear | over budget | hors budget";

    static final String VALUES = """
            none: simple relance | relance vide | relance simple | just checking | checking in | just checking in | prise de nouvelles
            insight: insight | eclairage | analyse | constat
            resource: ressource | resource | guide | livre blanc | white paper | whitepaper | case study | etude de cas | cas client | checklist | documentation
            time_saver: gain de temps | temps gagne | time saver | saves time | saves them time | gagner du temps
            introduction: introduction | intro | mise en relation | mis en relation | introduced
            answer: reponse a sa question | reponse a ses questions | answered their question | answered his question | answered her question | answer to their question
            """;

    /** What may follow a plus, besides the phrases above. */
    static final String PLUS = """
            time_saver: temps | time
            LATER: tard | plustard
            none: rien | nothing | none | vide
            resource: doc
            introduction: relation
            answer: reponse | answer
            """;

    private AnswerWords() {
    }
}
