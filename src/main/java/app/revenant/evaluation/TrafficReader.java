package app.revenant.evaluation;

import app.revenant.model.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads lines of {@code src dst unix_time}, with spaces, tabs or commas between; where there are four columns the third is
 * a weight and passed over. Lines that begin with % or # and one line of headings say nothing.
 */
public final class TrafficReader {

    private static final Pattern GAP = Pattern.compile("\\s*[,;]\\s*|\\s+");
    /** The year 2100; what is beyond was not counted in seconds. */
    private static final long LAST_SECOND = 4_102_444_800L;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final Traffic.Gathering gathering = new Traffic.Gathering();

    /** @param name of the file, as said in a refusal */
    public TrafficReader(String name) {
        this.name = name;
    }

    public Traffic read(BufferedReader lines) throws IOException {
        int number = 0;
        boolean first = true;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String text = (number == 1 ? line.replaceFirst("^" + BYTE_ORDER_MARK, "") : line).strip();
            if (!text.isEmpty() && text.charAt(0) != '%' && text.charAt(0) != '#') {
                take(text, number, first);
                first = false;
            }
        }
        if (first) {
            throw new Refusal("evaluation.empty", name);
        }
        return gathering.all();
    }

    private void take(String text, int number, boolean first) {
        String[] columns = GAP.split(text);
        boolean complete = columns.length == 3 || columns.length == 4;
        Optional<Long> at = complete ? seconds(columns[columns.length - 1]) : Optional.empty();
        if (at.isPresent()) {
            gathering.add(columns[0], columns[1], at.get());
        } else if (!(first && complete && isWord(columns[columns.length - 1]))) {
            throw new Refusal("evaluation.line", name, number);
        }
    }

    private static Optional<Long> seconds(String text) {
        try {
            double number = Double.parseDouble(text);
            return number >= 0 && number < LAST_SECOND ? Optional.of((long) number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isWord(String text) {
        return text.chars().noneMatch(Character::isDigit);
    }
}
