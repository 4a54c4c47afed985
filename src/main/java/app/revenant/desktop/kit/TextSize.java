package app.revenant.desktop.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The size of text, in percent of the usual one. The shared sheets name sizes in pixels; the same sheets with larger ones
 * are laid over them, so that whoever writes a sheet need not think of it.
 */
public record TextSize(int percent) {

    public static final int USUAL = 100;
    /** The sizes on offer. */
    public static final List<Integer> SIZES = List.of(90, 100, 110, 125, 150);

    private static final Pattern FONTS = Pattern.compile("@font-face\\s*\\{[^}]*}");
    private static final Pattern SIZE = Pattern.compile("(-fx-(?:font-size|icon-size|fixed-cell-size|size|(?:min|pref|max)-(?:width|height)):\\s*)"
            + "(\\d+(?:\\.\\d+)?)px");

    /** A sheet to lay over these resources; none at the usual size. */
    Optional<String> over(List<String> resources) {
        return percent == USUAL ? Optional.empty() : Optional.of(resources.stream().map(name -> scaled(read(name)))
                .collect(Collectors.collectingAndThen(Collectors.joining("\n"), TextSize::address)));
    }

    String scaled(String sheet) {
        return SIZE.matcher(FONTS.matcher(sheet).replaceAll("")).replaceAll(found -> found.group(1)
                + String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(found.group(2)) * percent / USUAL));
    }

    private static String address(String sheet) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String resource) {
        try (InputStream bytes = TextSize.class.getResourceAsStream(resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
