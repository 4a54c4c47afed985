package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Look;
import org.junit.jupiter.api.Test;

class SystemLookTest {

    @Test
    void eachPlatformIsAskedInItsOwnWay() {
        assertThat(new SystemLook("Windows 11").question()).startsWith("reg", "query");
        assertThat(new SystemLook("Mac OS X").question()).startsWith("defaults");
        assertThat(new SystemLook("Linux").question()).startsWith("gsettings");
    }

    @Test
    void aPlatformWithoutTheCommandIsLight() {
        assertThat(new SystemLook("Mac OS X").ask()).isEqualTo(Look.LIGHT);
    }
}
