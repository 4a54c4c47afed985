package app.revenant.work;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers of phones as people read them, and as they are compared. What is stored is never changed.
 *
 * @param country where a number without a country is from: two capitals, or what is no country where nobody knows
 */
public record PhoneBook(String country) {

    private static final int SHORTEST = 6;
    private static final int LONG_ENOUGH = 9;
    private static final int LONGEST = 16;

    /** The country of the seller's holidays, else the machine's. */
    public static PhoneBook of(Optional<String> holidays) {
        return new PhoneBook(holidays.filter(code -> code.matches("[A-Z]{2}")).orElseGet(() -> Locale.getDefault().getCountry()));
    }

    /** In groups, with the country's code only where it is another country; as written where it is no number. */
    public String shown(String number) {
        return parsed(number).map(read -> {
            boolean home = country.equals(PhoneNumberUtil.getInstance().getRegionCodeForNumber(read));
            return PhoneNumberUtil.getInstance().format(read, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        }).orElse(number);
    }

    /** The same for however the number is written; blank where it is too short to tell people apart. */
    public Optional<String> key(String number) {
        if (isWhole(number)) {
            return Optional.of(number);
        }
        return parsed(number).map(read -> PhoneNumberUtil.getInstance().format(read, PhoneNumberFormat.E164))
                .or(() -> Optional.of(number.replaceAll("\\D", ""))).filter(key -> key.length() >= SHORTEST);
    }

    /** Most numbers are stored as they are compared, and reading a hundred thousand takes seconds. */
    private static boolean isWhole(String number) {
        return number.length() >= LONG_ENOUGH && number.length() <= LONGEST && number.charAt(0) == '+' && number.charAt(1) != '0'
                && number.chars().skip(1).allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private Optional<PhoneNumber> parsed(String number) {
        try {
            PhoneNumber read = PhoneNumberUtil.getInstance().parse(number, country);
            return Optional.of(read).filter(PhoneNumberUtil.getInstance()::isPossibleNumber);
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
