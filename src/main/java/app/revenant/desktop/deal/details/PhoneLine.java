package app.revenant.desktop.deal.details;

import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;

/** A phone as it is being typed; without a number it is none. */
record PhoneLine(PhoneKind kind, String number, boolean dead) {

    static final PhoneLine EMPTY = new PhoneLine(PhoneKind.MOBILE, "", false);

    static PhoneLine of(Phone phone) {
        return new PhoneLine(phone.kind(), phone.number(), phone.dead());
    }

    boolean isBlank() {
        return number.isBlank();
    }

    PhoneLine ringing(PhoneKind other) {
        return new PhoneLine(other, number, dead);
    }

    /** Another number is not wrong yet. */
    PhoneLine numbered(String typed) {
        return new PhoneLine(kind, typed, dead && typed.strip().equals(number.strip()));
    }

    PhoneLine dead(boolean wrong) {
        return new PhoneLine(kind, number, wrong);
    }

    Phone phone() {
        return new Phone(kind, number.strip(), dead);
    }
}
