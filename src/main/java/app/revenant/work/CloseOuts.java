package app.revenant.work;

import app.revenant.exchange.mail.DraftFile;
import app.revenant.exchange.mail.MailtoLink;
import app.revenant.exchange.mail.OutgoingMail;
import app.revenant.exchange.mail.Recipient;
import app.revenant.ghosting.State;
import app.revenant.ghosting.WorkingTime;
import app.revenant.letters.Field;
import app.revenant.letters.FieldFiller;
import app.revenant.letters.Fields;
import app.revenant.letters.Letter;
import app.revenant.letters.LetterId;
import app.revenant.letters.Merge;
import app.revenant.letters.Occasion;
import app.revenant.letters.Standing;
import app.revenant.letters.Template;
import app.revenant.letters.Templates;
import app.revenant.letters.ToneCheck;
import app.revenant.letters.ToneHint;
import app.revenant.letters.Voice;
import app.revenant.model.Coded;
import app.revenant.model.Company;
import app.revenant.model.DealId;
import app.revenant.model.OwnLetter;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.Refusal;
import app.revenant.model.Settings;
import app.revenant.model.Value;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Letters that end a deal with grace: drafted from the log, edited by the seller, sent by nobody but the seller. */
public final class CloseOuts {

    /** Enough time for an answer, and short enough to be true. */
    private static final int DAYS_TO_CLOSE = 5;
    private static final Set<PersonEventKind> MOVED = Set.of(PersonEventKind.LEFT_COMPANY, PersonEventKind.JOINED_COMPANY);

    private final Book book;
    private final Ghosts ghosts;
    private final Templates templates;
    private final ToneCheck tone;
    private final FieldFiller filler = new FieldFiller();
    private final Merge merge = new Merge();
    private final DraftFile draftFile = new DraftFile();

    public CloseOuts(Book book, Ghosts ghosts, Templates templates, ToneCheck tone) {
        this.book = book;
        this.ghosts = ghosts;
        this.templates = templates;
        this.tone = tone;
    }

    /** The letter of the leading cause, or the plain one, in the contact's language and form. */
    public Composition begin(DealId id) {
        Assessed deal = deal(id);
        return compose(id, leading(deal).orElse(LetterId.T1), Voice.of(deal.contact(), book.settings()), Fields.NONE);
    }

    /** The letter that answers what is probably behind the silence; none where no cause is scored. */
    public static Optional<LetterId> leading(Assessed deal) {
        return deal.assessment().leading().map(cause -> LetterId.ofCause(cause.cause().number()));
    }

    /** A last chance is one: it is offered once a deal, and to nobody who never answered. The letter for a new position waits for one. */
    public static List<LetterId> offered(Assessed deal) {
        boolean lastChance = deal.assessment().signsOfLife() > 0 && !CloseOutSilence.lastChanceSent(deal.history());
        boolean moved = deal.assessment().state() == State.CONTACT_LOST || deal.contact().map(Person::events).orElse(List.of())
                .stream().anyMatch(event -> MOVED.contains(event.kind()));
        return Stream.of(LetterId.values()).filter(each -> each != LetterId.T8 || lastChance)
                .filter(each -> each != LetterId.T11 || moved).toList();
    }

    /** @param typed fields the seller filled; they win over what the log knows */
    public Composition compose(DealId id, LetterId letter, Voice voice, Fields typed) {
        return compose(id, letter, voice, typed, closeDate());
    }

    /** @param closeDate the day the letter names for closing */
    public Composition compose(DealId id, LetterId letter, Voice voice, Fields typed, LocalDate closeDate) {
        Assessed deal = deal(id);
        Fields fields = filler.fill(occasion(deal, closeDate), voice).with(Field.NEW_COMPANY, newCompany(deal));
        for (var entry : typed.values().entrySet()) {
            fields = fields.with(entry.getKey(), entry.getValue());
        }
        Letter merged = merge.merge(templates.of(letter), voice, fields);
        return new Composition(id, letter, voice, fields, merged.subject(), merged.body(), merged.unfilled(),
                deal.contact().map(Person::fullName).filter(name -> !name.isBlank()),
                deal.contact().flatMap(person -> person.emails().stream().findFirst()),
                standing(deal), Optional.empty());
    }

    private Standing standing(Assessed deal) {
        WorkingTime time = ghosts.workingTime();
        return new CloseOutSilence(deal.history(), time::dayOf, ghosts.now())
                .standing(deal.assessment().muted(), deal.assessment().signsOfLife() > 0, closeDate());
    }

    /** The shipped words of a letter, fields open. */
    public Template.Text shipped(LetterId letter, Voice voice) {
        return templates.of(letter).text(voice);
    }

    /** The same in the seller's own words; the letter it stands for says what becomes of the deal. */
    public Composition compose(DealId id, OwnLetter own, Fields typed, LocalDate closeDate) {
        LetterId like = Coded.find(LetterId.class, own.template()).orElse(LetterId.T1);
        return compose(id, like, Voice.of(own.language(), own.form()), typed, closeDate).worded(own);
    }

    public List<ToneHint> hints(String text) {
        return tone.check(text, Optional.empty());
    }

    public List<ToneHint> hints(String text, Optional<Value> touch) {
        return tone.check(text, touch);
    }

    /** A link that opens the mail program with the letter in it; empty when it would be too long for one. */
    public Optional<URI> mailto(Composition letter, String subject, String body) {
        MailtoLink link = new MailtoLink(mail(letter, subject, body));
        return link.fits() ? Optional.of(link.uri()) : Optional.empty();
    }

    /** Writes a file that opens as a draft in any mail program. */
    public void saveEml(Path file, Composition letter, String subject, String body) {
        draftFile.write(mail(letter, subject, body), file);
    }

    /** The day the letters name for closing: the fifth working day from today. */
    public LocalDate closeDate() {
        return closeDate(ghosts.now());
    }

    /** The day a letter of that moment names. */
    public LocalDate closeDate(Instant written) {
        WorkingTime time = ghosts.workingTime();
        return time.workingDayAfter(time.dayOf(written), DAYS_TO_CLOSE);
    }

    private OutgoingMail mail(Composition letter, String subject, String body) {
        letter.allowed();
        Optional<Recipient> to = letter.to().map(address -> new Recipient(letter.recipient(), address));
        return new OutgoingMail(to, subject, body, Optional.empty());
    }

    private Optional<String> newCompany(Assessed deal) {
        return deal.contact().map(Person::events).orElse(List.of()).stream()
                .filter(event -> event.kind() == PersonEventKind.JOINED_COMPANY).reduce((first, latest) -> latest)
                .flatMap(PersonEvent::company).flatMap(book.snapshot()::company).map(Company::name);
    }

    private Occasion occasion(Assessed deal, LocalDate closeDate) {
        Settings settings = book.settings();
        LocalDate today = ghosts.workingTime().dayOf(ghosts.now());
        return new Occasion(Optional.of(deal.history()), deal.contact(), settings, today, closeDate);
    }

    private Assessed deal(DealId id) {
        return ghosts.of(id).orElseThrow(() -> new Refusal("store.unknown-deal", id.value()));
    }
}
