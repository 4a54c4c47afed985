package app.revenant.line;

import app.revenant.model.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts: {@code 18k}, {@code 18 400 €}, {@code €18,400}, {@code 12,5 k€}, {@code £9k}. A bare number is none. */
final class Prices {

    private static final Pattern AMOUNT = Pattern.compile("([€£$])?(\\d+(?:[.,]\\d+)*)(k|m)?(€|£|\\$|euros?|eur|e|gbp|chf|usd)?");
    private static final Pattern SIGN = Pattern.compile("(k|m|ke|keur|keuros)?(€|£|\\$|euros?|eur|gbp|chf|usd|pounds|livres|k€|ke|keuros?)?");
    private static final int LONGEST = 12;

    private final Tokens tokens;
    private final String currency;

    /** @param currency of an amount that names none */
    Prices(Tokens tokens, String currency) {
        this.tokens = tokens;
        this.currency = currency;
    }

    Optional<Found<Money>> read(int place) {
        StringBuilder digits = new StringBuilder(tokens.at(place));
        int end = place + 1;
        while (tokens.within(end).matches("\\d{3}([.,]\\d{1,2})?[€£$k]?") && digits.toString().matches("[€£$]?\\d{1,3}(?:\\d{3})*")) {
            digits.append(tokens.at(end++));
        }
        boolean signed = tokens.at(place).matches("[€£$]") && tokens.within(place + 1).matches("\\d.*");
        return signed ? amount(tokens.at(place) + tokens.at(place + 1), place + 2) : amount(digits.toString(), end);
    }

    private Optional<Found<Money>> amount(String typed, int end) {
        Matcher amount = AMOUNT.matcher(typed);
        if (!amount.matches()) {
            return Optional.empty();
        }
        if ("e".equals(amount.group(4)) && amount.group(3) == null) {
            return Optional.empty();
        }
        boolean bare = amount.group(3) == null && amount.group(4) == null;
        Matcher sign = SIGN.matcher(tokens.within(end));
        boolean more = amount.group(4) == null && !tokens.within(end).isEmpty() && sign.matches() && !(tokens.within(end).equals("m") && amount.group(1) == null && !tokens.within(end + 1).matches("[€£$]|euros?"));
        boolean apart = more && tokens.within(end).matches("[km]") && tokens.within(end + 1).matches("[€£$]|euros?|eur|chf");
        String scale = amount.group(3) != null ? amount.group(3) : more ? tokens.within(end) : "";
        String named = amount.group(1) != null ? amount.group(1) : amount.group(4) != null ? amount.group(4) : apart ? tokens.at(end + 1)
                : more ? tokens.at(end) : "";
        boolean said = !bare || amount.group(1) != null || more;
        boolean counted = amount.group(1) == null && currency(named).isEmpty() && isThing(end + (more ? 1 : 0));
        return !said || counted ? Optional.empty()
                : money(amount.group(2), scale.startsWith("k") ? 3 : scale.startsWith("m") ? 6 : 0, currency(named).orElse(currency))
                        .map(money -> new Found<>(end + (apart ? 2 : more ? 1 : 0), money));
    }

    /** 10k users are no price. */
    private boolean isThing(int place) {
        return tokens.within(place).matches("users?|utilisateurs?|people|personnes?|km|visites?|visitors?|lignes?|lines?|clients?|mails?|emails?|contacts?|postes?|seats?|stores?");
    }

    private static Optional<String> currency(String sign) {
        return Optional.of(sign).filter(any -> !any.isEmpty()).flatMap(any -> switch (any.replaceFirst("^k(?=.)", "")) {
            case "€", "e", "eur", "euro", "euros" -> Optional.of("EUR");
            case "£", "gbp", "pounds", "livres" -> Optional.of("GBP");
            case "$", "usd" -> Optional.of("USD");
            case "chf" -> Optional.of("CHF");
            default -> Optional.empty();
        });
    }

    private static Optional<Money> money(String digits, int scale, String currency) {
        int mark = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        boolean decimal = mark >= 0 && digits.length() - mark - 1 != 3;
        String plain = decimal ? digits.substring(0, mark).replaceAll("[.,]", "") + "." + digits.substring(mark + 1) : digits.replaceAll("[.,]", "");
        try {
            return plain.length() > LONGEST ? Optional.empty() : Optional.of(Money.of(new BigDecimal(plain).movePointRight(scale), currency));
        } catch (ArithmeticException tooFine) {
            return Optional.empty();
        }
    }
}
