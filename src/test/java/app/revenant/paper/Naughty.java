package app.revenant.paper;

import java.util.List;

/** What people, machines and pranksters type where a name is asked for. */
final class Naughty {

    static final List<String> TEXTS = List.of("<script>alert(1)</script>", "\"onload=\"x", "]]> <!-- & &amp; &#0;",
            "</td></tr></table><h1>X", "<img src=\"http://example.org/x.png\"/>", "nul\u0000bell\u0007esc\u001bdel\u007f", "turned \u202earound",
            "half \ud83d surrogate", "\ufffe\uffff", "100\u00a0% %s %d {0} ${x}", "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627", "\ud83d\udc7b\ud83c\uddeb\ud83c\uddf7 e\u0301",
            "\u4f1a\u793e \ud55c\uad6d", "x".repeat(400), "", "   ", "two\nlines\r\nthree", "file:///etc/hosts", "{{name}}");

    private Naughty() {
    }
}
