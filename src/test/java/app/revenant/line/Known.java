package app.revenant.line;

import app.revenant.model.DealId;
import app.revenant.model.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A seller's few people. Two are called Martin, two Claire; Sam Okafor has two deals. */
final class Known {

    private Known() {
    }

    static Names names() {
        return new Names(Stream.of("Claire Delmas;Ateliers Brunet;", "Marc Vasseur;Logitrans Ouest;", "Ewan Price;Northgate Dental;",
                "Hugo Marchand;Cabinet Ferrand;", "Sophie Leroy;Mairie de Vertou;", "Paul Martin;Cabinet Ferrand;", "Julie Martin;Larkspur;",
                "Jean-Pierre Le Goff;Laiterie de Pont-Croix;", "Zoë Baker;Harbour Ltd;", "Claire Renaud;Carrières du Roc;",
                "Sam Okafor;Whitby Foods;Telephony", "Sam Okafor;Whitby Foods;Support contract", ";SCI Les Tilleuls;Toiture").map(Known::candidate).toList());
    }

    private static Candidate candidate(String row) {
        String[] cells = row.split(";", -1);
        String id = row.replaceAll("\\W", "");
        List<String> emails = cells[0].isEmpty() ? List.of()
                : List.of((cells[0].charAt(0) + "." + cells[0].substring(cells[0].lastIndexOf(' ') + 1) + "@mail.example").toLowerCase(Locale.ROOT));
        return new Candidate(Optional.of(new DealId("d" + id)), cells[0].isEmpty() ? Optional.empty() : Optional.of(new PersonId("p" + cells[0])),
                true, cells[0], cells[1], cells[2], emails);
    }
}
