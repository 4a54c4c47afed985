package app.revenant.exchange.json;

import app.revenant.model.Coded;
import app.revenant.model.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a scalar means: the vocabularies, the numbers and the names. */
final class Values {

    private static final int MOST_DIGITS = 15;
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());
    private static final List<String> MONEY = List.of("minor", "currency");

    private Values() {
    }

    static String name(Node node) {
        String name = node.text();
        if (name.isBlank()) {
            throw node.fault("exchange.empty");
        }
        return name;
    }

    static <T> Function<Node, T> id(Function<String, T> kind) {
        return node -> kind.apply(name(node));
    }

    static <E extends Enum<E> & Coded> Function<Node, E> code(Class<E> vocabulary) {
        return node -> among(node, Arrays.asList(vocabulary.getEnumConstants()));
    }

    static <E extends Coded> E among(Node node, List<E> allowed) {
        String code = node.text();
        return allowed.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow(() ->
                node.fault("exchange.not-one-of", Fault.quoted(code),
                        allowed.stream().map(Coded::code).collect(Collectors.joining(", "))));
    }

    static Function<Node, String> oneOf(List<String> allowed) {
        return node -> {
            String word = node.text();
            if (!allowed.contains(word)) {
                throw node.fault("exchange.not-one-of", Fault.quoted(word), String.join(", ", allowed));
            }
            return word;
        };
    }

    static Function<Node, Integer> whole(int least, int most) {
        return node -> Math.toIntExact(longWithin(node, least, most));
    }

    static long longWithin(Node node, long least, long most) {
        String digits = node.numeral();
        if (!WHOLE.matcher(digits).matches()) {
            throw node.fault("exchange.want-whole", Fault.quoted(digits));
        }
        BigDecimal number = new BigDecimal(digits);
        if (number.signum() < 0 && least == 0) {
            throw node.fault("exchange.negative", Fault.quoted(digits));
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw node.fault("exchange.out-of-range", Fault.quoted(digits), least, most);
        }
        return number.longValueExact();
    }

    /** Zero or more, in its shortest form: 6.50 and 6.5 are one number and are written alike. */
    static BigDecimal quantity(Node node) {
        BigDecimal number = decimal(node);
        if (number.signum() < 0) {
            throw node.fault("exchange.negative", Fault.quoted(node.numeral()));
        }
        return Plain.shortest(number);
    }

    static Double number(Node node) {
        return decimal(node).doubleValue() + 0.0;
    }

    private static BigDecimal decimal(Node node) {
        String digits = node.numeral();
        try {
            BigDecimal number = new BigDecimal(digits);
            boolean isFine = Math.abs((long) number.scale()) <= 2 * MOST_DIGITS;
            if (isFine && number.precision() - number.scale() <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException absurd) {
            throw node.fault("exchange.absurd-number", Fault.quoted(digits));
        }
        throw node.fault("exchange.absurd-number", Fault.quoted(digits));
    }

    static Money money(Node node) {
        Fields fields = new Fields(node, MONEY);
        long minor = fields.must("minor", each -> longWithin(each, 0, Long.MAX_VALUE));
        return new Money(minor, fields.must("currency", Values::currency));
    }

    static String currency(Node node) {
        String code = node.text();
        if (!CURRENCIES.contains(code)) {
            throw node.fault("exchange.no-currency", Fault.quoted(code));
        }
        return code;
    }
}
