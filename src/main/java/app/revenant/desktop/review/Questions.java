package app.revenant.desktop.review;

import app.revenant.ghosting.Ghostability;
import app.revenant.ghosting.Hint;
import app.revenant.work.Assessed;
import app.revenant.work.Telling;
import java.util.Optional;

/** The one question worth asking about a deal, silent or live. */
final class Questions {

    private Questions() {
    }

    static Optional<String> of(Assessed deal, Telling telling) {
        return telling.question(deal).or(() -> deal.assessment().ghostability().flatMap(Ghostability::hint).flatMap(Hint::question)
                .map(question -> telling.question(deal, question)));
    }
}
