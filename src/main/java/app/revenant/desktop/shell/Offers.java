package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Navigator;
import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Theme;
import app.revenant.desktop.palette.Command;
import app.revenant.desktop.palette.DealCommand;
import app.revenant.model.Coded;
import app.revenant.model.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the palette offers to do: every act, every place, how the program speaks and looks; and what one does with a deal. */
record Offers(Acts acts, Navigator ways, Consumer<Language> speak, Consumer<Theme> dress) {

    List<Command> commands() {
        return Stream.of(Arrays.stream(Act.values()).filter(act -> act != Act.SEARCH).map(this::of), Place.listed().stream().map(this::of),
                Arrays.stream(Language.values()).map(language -> choice("shell.language", language, speak)),
                Arrays.stream(Theme.values()).map(theme -> choice("shell.theme", theme, dress))).flatMap(Function.identity()).toList();
    }

    List<DealCommand> withDeals() {
        return List.of(new DealCommand("palette.close-out", "palette.close-out-verbs", ways::closeOut),
                new DealCommand("palette.log", "palette.log-verbs", deal -> ways.logContact(Optional.of(deal))),
                new DealCommand("palette.open-deal", "palette.open-verbs", ways::openDeal));
    }

    private Command of(Act act) {
        return new Command(words -> words.of(act.label()), act.keysShown().orElse(""), () -> acts.run(act));
    }

    private Command of(Place place) {
        return new Command(words -> words.of("palette.go", words.of(place.key())), "Alt " + (place.ordinal() + 1), () -> ways.show(place));
    }

    private static <E extends Enum<E> & Coded> Command choice(String of, E value, Consumer<E> choose) {
        return new Command(words -> words.of("palette.choice", words.of(of), words.word(value)), "", () -> choose.accept(value));
    }
}
