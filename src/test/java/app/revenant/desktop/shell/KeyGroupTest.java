package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyGroupTest {

    private static List<KeyGroup> all(Language language) {
        return KeyGroup.all(Words.in(language));
    }

    private static Stream<KeyGroup.Line> found(Language language, String sought) {
        return all(language).stream().map(group -> group.with(sought)).flatMap(group -> group.lines().stream());
    }

    @Test
    void everyKeyThatActsIsListed() {
        long acts = Stream.of(Act.values()).filter(act -> act.keys().isPresent()).count();
        long places = Place.listed().size();
        assertThat(found(Language.EN, "")).hasSize((int) (acts + places + Stroke.values().length));
    }

    @Test
    void aKeyIsFoundByWhatItDoesWhateverTheAccents() {
        assertThat(found(Language.FR, "etape suiv")).singleElement().extracting(KeyGroup.Line::keys).isEqualTo("Ctrl →");
        assertThat(found(Language.EN, "pipeline amount")).singleElement().extracting(KeyGroup.Line::keys).isEqualTo("F2");
    }

    @Test
    void orByTheKeyItself() {
        assertThat(found(Language.EN, "ctrl d")).extracting(KeyGroup.Line::name).contains("Its details").doesNotContain("Log contact");
    }

    @Test
    void keysAreNamedAsTheCountryPrintsThem() {
        assertThat(found(Language.FR, "maj f10")).hasSize(1);
        assertThat(found(Language.FR, "suppr")).extracting(KeyGroup.Line::keys).contains("Suppr");
        assertThat(found(Language.FR, "fermer")).extracting(KeyGroup.Line::keys).contains("Échap");
        assertThat(found(Language.EN, "field before")).extracting(KeyGroup.Line::keys).contains("Shift Tab");
    }

    @Test
    void noPartListsAKeyTwice() {
        for (Stroke.Part part : Stroke.Part.values()) {
            assertThat(part.strokes().stream().flatMap(stroke -> stroke.keys().stream()).filter(key -> part != Stroke.Part.LOG))
                    .as(part.name()).doesNotHaveDuplicates();
        }
    }
}
