package app.revenant.desktop.log;

import java.util.OptionalInt;

/**
 * Presses the form's buttons by keys. Only buttons that are on the form now can be pressed.
 *
 * @param brief the short form has fewer of them
 */
record Typing(ContactForm form, boolean brief) {


    /** @param shifted a shifted key of the top row is a sign, not a digit of the French row */
    boolean press(char typed, boolean shifted) {
        OptionalInt digit = shifted && !Character.isDigit(typed) ? OptionalInt.empty() : Keyboard.digit(typed);
        return digit.isPresent() ? digit(digit.getAsInt()) : letter(typed);
    }

    private boolean digit(int digit) {
        return Happening.pressedBy(digit, Medium.of(form.channel())).filter(what -> !brief || what.isUsual()).map(what -> {
            form.happened(what);
            return true;
        }).orElse(false);
    }

    private boolean letter(char typed) {
        return brief ? form.hasReply() && reply(typed) : channel(typed) || form.hasReply() && (reply(typed) || tag(typed)) || form.hasValue() && value(typed);
    }

    private boolean channel(char typed) {
        Keyboard.channel(typed).ifPresent(form::use);
        return Keyboard.channel(typed).isPresent();
    }

    private boolean reply(char typed) {
        Keyboard.reply(typed).ifPresent(form::got);
        return Keyboard.reply(typed).isPresent();
    }

    private boolean tag(char typed) {
        Keyboard.tag(typed).ifPresent(form::toggle);
        return Keyboard.tag(typed).isPresent();
    }

    private boolean value(char typed) {
        Keyboard.value(typed).ifPresent(form::bring);
        return Keyboard.value(typed).isPresent();
    }
}
