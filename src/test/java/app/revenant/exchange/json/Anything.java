package app.revenant.exchange.json;

import app.revenant.model.Coded;
import app.revenant.model.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Random values of every kind a record may hold; the same seed gives the same. */
final class Anything {

    private static final String[] SCRAPS = {"é", "«", "\u202f", "\"", "\\", "\n", "\t", "\u0001", "日本", "😀", "=1+1",
        "'", "a", "Z", "\u2028", "null", "{", "0"};
    private static final List<String> CURRENCIES = List.of("EUR", "JPY", "KWD", "USD");

    private final Random random;
    private int next;

    Anything(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    String id(String prefix) {
        return prefix + ":" + next++ + SCRAPS[below(SCRAPS.length)];
    }

    String text() {
        StringBuilder text = new StringBuilder("x");
        for (int scraps = below(6); scraps > 0; scraps--) {
            text.insert(below(2) * text.length(), SCRAPS[below(SCRAPS.length)]);
        }
        return text.toString();
    }

    <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    <E extends Enum<E> & Coded> E code(Class<E> vocabulary) {
        return vocabulary.getEnumConstants()[below(vocabulary.getEnumConstants().length)];
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return coin() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> some(Supplier<T> value) {
        List<T> all = new ArrayList<>();
        for (int left = below(4); left > 0; left--) {
            all.add(value.get());
        }
        return all;
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(below(40_000) - 10_000);
    }

    LocalTime time() {
        return LocalTime.of(below(24), below(60));
    }

    Instant instant() {
        return Instant.ofEpochSecond(below(2_000_000_000), coin() ? 0 : below(1_000_000_000));
    }

    Money money() {
        return new Money(coin() ? below(1_000_000) : random.nextLong() >>> 5, oneOf(CURRENCIES));
    }

    BigDecimal quantity() {
        return Plain.shortest(BigDecimal.valueOf(below(100_000), below(4)));
    }

    Double number() {
        return coin() ? (double) (below(41) - 20) : below(1_000_000) / 999.0;
    }
}
