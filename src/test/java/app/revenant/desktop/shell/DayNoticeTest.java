package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import org.junit.jupiter.api.Test;

class DayNoticeTest {

    @Test
    void bothCountsAreSaidInOneLine() {
        assertThat(new DayNotice(3, 2).said(Words.in(Language.EN))).isEqualTo("3 promised dates have passed, 2 of your steps are due");
        assertThat(new DayNotice(1, 1).said(Words.in(Language.FR))).isEqualTo("Une date promise est passée, une de vos étapes est à faire");
    }

    @Test
    void whatIsNoneIsNotSaid() {
        assertThat(new DayNotice(0, 1).said(Words.in(Language.EN))).isEqualTo("one of your steps is due");
        assertThat(new DayNotice(0, 0).isEmpty()).isTrue();
    }
}
