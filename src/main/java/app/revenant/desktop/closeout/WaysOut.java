package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.FileKind;
import app.revenant.desktop.kit.Words;
import app.revenant.letters.Field;
import app.revenant.letters.Finding;
import app.revenant.letters.Rule;
import app.revenant.letters.ToneHint;
import app.revenant.letters.ToneSeverity;
import app.revenant.model.Refusal;
import app.revenant.work.Office;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The three ways a letter leaves: the mail program, the clipboard, a file. None of them sends anything. */
final class WaysOut {

    private final CloseOutModel model;
    private final Office office;
    private final Desk desk;
    private final Words words;

    WaysOut(CloseOutModel model, Office office, Desk desk, Words words) {
        this.model = model;
        this.office = office;
        this.desk = desk;
        this.words = words;
    }

    /** Opens the mail program with the letter in it; a letter too long for a link opens from a file. */
    void openMail() {
        leave(letter -> desk.run(() -> address(letter), address -> {
            desk.mail().open(address);
            model.left();
        }));
    }

    void copy() {
        leave(letter -> {
            desk.clip().put(letter.body());
            model.left();
        });
    }

    void save() {
        leave(letter -> desk.dialogs().save(words.of("closeout.save"), "letter.eml", FileKind.of(words.of("closeout.eml"), "*.eml"))
                .ifPresent(file -> desk.run(() -> {
                    office.closeOuts().saveEml(file, letter.base(), letter.subject(), letter.body());
                    return file;
                }, written -> model.left())));
    }

    private URI address(LetterDraft letter) {
        Optional<URI> link = office.closeOuts().mailto(letter.base(), letter.subject(), letter.body());
        return link.orElseGet(() -> {
            Path file = passing();
            office.closeOuts().saveEml(file, letter.base(), letter.subject(), letter.body());
            return file.toUri();
        });
    }

    /** A file only its owner can read, gone when the program ends. */
    private static Path passing() {
        try {
            Path file = Files.createTempFile("letter-", ".eml");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void leave(Consumer<LetterDraft> way) {
        model.draft().get().ifPresent(letter -> {
            Optional<Finding> refused = finding(Rule.Weight.REFUSES);
            if (refused.isPresent()) {
                desk.dialogs().tell(refused.get().refusal());
            } else if (!letter.missing().isEmpty()) {
                desk.dialogs().tell(new Refusal("closeout.missing", letter.missing().stream().map(this::name)
                        .collect(Collectors.joining(", "))));
            } else if (model.trouble().isPresent()) {
                desk.dialogs().tell(model.trouble().get());
            } else {
                finding(Rule.Weight.ASKS).ifPresentOrElse(doubt -> desk.dialogs().ask(words.of("closeout.doubt"), words.of(doubt.refusal()),
                        words.of("closeout.stop.anyway"), () -> unlessItHurts(way, letter)), () -> unlessItHurts(way, letter));
            }
        });
    }

    private void unlessItHurts(Consumer<LetterDraft> way, LetterDraft letter) {
        if (stops() > 0) {
            desk.dialogs().ask(words.of("closeout.stop"), words.of("closeout.stop.why", stops()),
                    words.of("closeout.stop.anyway"), () -> way.accept(letter));
        } else {
            way.accept(letter);
        }
    }

    private Optional<Finding> finding(Rule.Weight weight) {
        return model.findings().get().stream().filter(found -> found.is(weight)).findFirst();
    }

    private long stops() {
        return model.hints().get().stream().map(ToneHint::severity).filter(ToneSeverity.STOP::equals).count();
    }

    private String name(Field field) {
        return words.word(field);
    }
}
