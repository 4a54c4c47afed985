package app.revenant;

import app.revenant.desktop.closeout.CloseOut;
import app.revenant.desktop.contacts.ContactsScreen;
import app.revenant.desktop.deal.DealScreen;
import app.revenant.desktop.ghosts.GhostsScreen;
import app.revenant.desktop.imports.ImportScreen;
import app.revenant.desktop.insights.InsightsScreen;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.log.HeldContact;
import app.revenant.desktop.log.HeldForms;
import app.revenant.desktop.log.LogContact;
import app.revenant.desktop.log.LogPanel;
import app.revenant.desktop.material.MaterialScreen;
import app.revenant.desktop.newdeal.NewDealScreen;
import app.revenant.desktop.pipeline.PipelineScreen;
import app.revenant.desktop.review.ReviewScreen;
import app.revenant.desktop.review.Running;
import app.revenant.desktop.settings.SettingsHold;
import app.revenant.desktop.settings.SettingsScreen;
import app.revenant.desktop.shell.Screens;
import app.revenant.desktop.today.TodayScreen;
import app.revenant.ghosting.Engine;
import app.revenant.holidays.PublicHolidays;
import app.revenant.letters.Templates;
import app.revenant.letters.ToneCheck;
import app.revenant.model.Settings;
import app.revenant.resources.ShippedEngine;
import app.revenant.resources.ShippedLetters;
import app.revenant.resources.ShippedSample;
import app.revenant.resources.ShippedTone;
import app.revenant.store.Ledger;
import app.revenant.store.Store;
import app.revenant.store.WindowSeat;
import app.revenant.work.Attempts;
import app.revenant.work.Bell;
import app.revenant.work.Book;
import app.revenant.work.Calibrations;
import app.revenant.work.Choices;
import app.revenant.work.CloseOuts;
import app.revenant.work.Contacts;
import app.revenant.work.Deals;
import app.revenant.work.Digests;
import app.revenant.work.Exports;
import app.revenant.work.Ghosts;
import app.revenant.work.Imports;
import app.revenant.work.Insights;
import app.revenant.work.LastChances;
import app.revenant.work.Material;
import app.revenant.work.Office;
import app.revenant.work.People;
import app.revenant.work.PipelineFigures;
import app.revenant.work.ReviewSessions;
import app.revenant.work.Reviews;
import app.revenant.work.Safekeeping;
import app.revenant.work.Sample;
import app.revenant.work.Search;
import app.revenant.work.SentLetters;
import app.revenant.work.Sittings;
import app.revenant.work.Snapshots;
import app.revenant.work.TodayList;
import app.revenant.work.Undo;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The object graph, built by hand in one place. */
public final class Wiring {

    private static final String STORE = "revenant.db";

    private Wiring() {
    }

    /** Where the store of a data folder lies. */
    public static Path storeIn(Path folder) {
        return folder.resolve(STORE);
    }

    /** The same for a window: one at a time on a folder. */
    static Office openForWindow(Path folder, Clock clock) {
        WindowSeat seat = WindowSeat.take(folder);
        try {
            return open(folder, clock, seat::close);
        } catch (RuntimeException e) {
            seat.close();
            throw e;
        }
    }

    /** Opens the store of a data folder and puts everything around it together. */
    public static Office open(Path folder, Clock clock) {
        return open(folder, clock, () -> { });
    }

    private static Office open(Path folder, Clock clock, Runnable afterwards) {
        Bell bell = new Bell();
        Store store = Store.open(storeIn(folder), bell, clock);
        Ledger ledger = store.ledger();
        Supplier<String> ids = () -> UUID.randomUUID().toString();
        Book book = new Book(store.shelf(), unset());
        bell.listen(book::heed);
        Engine engine = ShippedEngine.read();
        Calibrations calibrations = new Calibrations(book, store.shelf(), engine, clock);
        bell.listen(calibrations::heed);
        Ghosts ghosts = new Ghosts(book, calibrations, clock);
        Reviews reviews = new Reviews(book, ghosts);
        Search search = new Search(book);
        Snapshots snapshots = new Snapshots(book, ghosts, store.shelf(), ledger);
        return new Office(store.file(), clock, bell, book, ghosts, new Attempts(ledger, ids), new Deals(ledger, ids),
                new People(ledger, ids), new Contacts(book, store.shelf(), clock), closeOuts(book, ghosts), new SentLetters(ledger, clock, ids),
                new Material(store.shelf(), ledger, ids), new LastChances(ghosts, ledger, ids), new TodayList(ghosts),
                new PipelineFigures(ghosts, reviews), reviews, new Digests(book, ghosts, reviews, store.shelf()), new Sittings(book, store.shelf(), ghosts, reviews),
                new ReviewSessions(ledger, clock, ids), new Imports(book, ledger, engine, clock), new Exports(store.shelf(), unset(), clock),
                new Safekeeping(store, clock), new Sample(book, ghosts, ledger, engine, ShippedSample::read),
                new Undo(ledger), new Choices(book, ledger, engine, calibrations, clock), search,
                snapshots, calibrations, new Insights(book, ghosts, snapshots), store::changedElsewhere, () -> {
                    search.close();
                    store.close();
                    afterwards.run();
                });
    }

    /** The screens of the window, each over the same office. */
    public static Screens screens(Office office, Remembered memory) {
        HeldContact contact = new HeldContact();
        HeldForms forms = new HeldForms();
        SettingsHold held = new SettingsHold();
        Running running = new Running();
        return new Screens(desk -> new TodayScreen(office, desk, new LogPanel(office, desk, forms)), desk -> new PipelineScreen(office, desk, memory),
                (desk, first) -> new GhostsScreen(office, desk, first, memory),
                (desk, deal, spot) -> new DealScreen(office, desk, deal, spot),
                (desk, deal) -> new LogContact(office, desk, deal, contact),
                (desk, deal, attempt) -> LogContact.correcting(office, desk, deal, attempt),
                (desk, deal, letter) -> new CloseOut(office, desk, deal, letter,
                        library -> desk.navigator().lay(new MaterialScreen(office, desk, library))),
                (desk, first) -> new ContactsScreen(office, desk, first),
                desk -> new InsightsScreen(office, desk, office.insights()::of), desk -> new NewDealScreen(office, desk),
                (desk, errands) -> new SettingsScreen(office, desk, new SettingsScreen.Around(errands, held, memory, PublicHolidays.countries())), desk -> new ImportScreen(office, desk),
                desk -> new ReviewScreen(office, desk, running));
    }

    private static CloseOuts closeOuts(Book book, Ghosts ghosts) {
        Templates templates = ShippedLetters.read();
        return new CloseOuts(book, ghosts, templates, new ToneCheck(ShippedTone.read()));
    }

    /** The settings of a store that has none: those of the machine. */
    private static Settings unset() {
        Locale place = Locale.getDefault();
        boolean country = !place.getCountry().isEmpty();
        Optional<String> currency = country ? Optional.ofNullable(Currency.getInstance(place)).map(Currency::getCurrencyCode)
                : Optional.empty();
        Optional<String> holidays = Optional.of(place.getCountry()).filter(PublicHolidays::isKnown);
        return Settings.of(ZoneId.systemDefault()).withHolidays(holidays).withCurrency(currency);
    }
}
