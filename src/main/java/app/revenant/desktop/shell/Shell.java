package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.Clip;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Digits;
import app.revenant.desktop.kit.Errands;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.MailApp;
import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.TakesFiles;
import app.revenant.desktop.kit.Trait;
import app.revenant.desktop.kit.Words;
import app.revenant.desktop.kit.Workers;
import app.revenant.desktop.material.MaterialScreen;
import app.revenant.desktop.palette.PaletteScreen;
import app.revenant.desktop.welcome.WelcomeScreen;
import app.revenant.model.Language;
import app.revenant.work.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** The window once the store is open: bars, the screen in the middle, sheets and a toast over both. */
final class Shell {

    /**
     * What the platform gives.
     *
     * @param mail told where to say that nothing opens an address
     */
    record Ground(Background background, Function<Consumer<Throwable>, MailApp> mail, Clip clip, Wardrobe wardrobe, Remembered memory, Notifier notifier) {
    }

    private final Office office;
    private final Ground ground;
    private final Live<Words> words;
    private static final Duration BETWEEN_LOOKS = Duration.seconds(4);

    private final Timeline looks = new Timeline(new KeyFrame(BETWEEN_LOOKS, tick -> lookAround()));
    private final StackPane root = new StackPane();
    private final StackPane middle = new StackPane();
    private final Sheets sheets;
    private final Toast toast;
    private final StandingModel standing;
    private final DayNoticeModel day;
    private final Ways ways;
    private final Acts acts = new Acts();
    private final FilesOut files;
    private final BackupRound backups;
    private final SnapshotRound snapshots;
    private final Function<Desk, Screen> imports;
    private final Workers searching = new Workers();
    /** The index is brought up to date beside what is looked for, and gives way to it. */
    private final Workers indexing = new Workers(Thread.MIN_PRIORITY);
    private final Live<Integer> indexed = new Live<>(0);
    private Runnable unheard = () -> { };
    private Optional<Frame> frame = Optional.empty();
    private Optional<String> backedUp = Optional.empty();
    private boolean begun;

    Shell(Scene scene, Opened opened, Ground ground, Language language, Place first) {
        this.office = opened.office();
        this.ground = ground;
        this.words = new Live<>(Words.in(language));
        this.sheets = new Sheets(words::get);
        WindowDialogs dialogs = new WindowDialogs(scene.getWindow(), sheets, words::get, ground.clip());
        this.standing = new StandingModel(office, ground.background(), dialogs::tell);
        this.day = new DayNoticeModel(office, ground.background(), ground.memory(), ground.notifier(), words::get, dialogs::tell);
        this.toast = new Toast(standing::undo);
        this.ways = new Ways(opened.screens(), middle, sheets, words::get, first,
                navigator -> new Desk(ground.background(), dialogs, ground.mail().apply(dialogs::tell), ground.clip(), navigator));
        this.backups = new BackupRound(office.safekeeping(), ground.wardrobe().remembered(), office.clock(), ground.background());
        this.snapshots = new SnapshotRound(office.snapshots(), office.clock(), ground.background());
        this.files = new FilesOut(office, ways.desk(), standing, backups);
        this.imports = opened.screens().imports();
        bind(opened.screens());
        lay(scene);
    }

    /** From now on the window follows the store. */
    void begin() {
        standing.notice().watch(said -> said.ifPresent(notice -> toast.show(notice, words.get())));
        standing.standing().watch(now -> now.ifPresent(this::follow));
        ways.place().watch(place -> {
            frame.ifPresent(bars -> bars.choose(place));
            followDay(place, day.notice().get());
        });
        day.notice().watch(notice -> followDay(ways.place().get(), notice));
        backups.last().watch(at -> at.map(this::said).ifPresent(this::backedUp));
        backups.trouble().watch(code -> code.ifPresent(known -> standing.say("shell.backup-failed", known, false)));
        standing.refresh();
        snapshots.look();
        warmSearch();
        unheard = office.bell().listen(change -> warmSearch());
        looks.setCycleCount(Animation.INDEFINITE);
        looks.play();
    }

    void tell(Throwable failure) {
        ways.desk().dialogs().tell(failure);
    }

    void run(Act act) {
        acts.run(act);
    }

    Ways ways() {
        return ways;
    }

    /** Has another program written, has time gone by? Asked when the seller is back at the window, and now and then. */
    void lookAround() {
        standing.lookAround();
        backups.look();
        snapshots.look();
        frame.ifPresent(bars -> day.look());
    }

    void close() {
        looks.stop();
        unheard.run();
        searching.close();
        office.search().close();
        indexing.close();
        ways.leave();
        standing.close();
    }

    private void bind(Screens screens) {
        ways.lend(new Errands(() -> acts.run(Act.IMPORT), () -> acts.run(Act.EXPORT), () -> files.backUpByRoutine(ground.wardrobe().remembered().number(Trait.BACKUP_KEEP))));
        acts.on(Act.SEARCH, this::search)
                .on(Act.LOG_CONTACT, () -> ways.logContact(ways.current().flatMap(Screen::deal)))
                .on(Act.NEW_DEAL, ways::newDeal)
                .on(Act.CLOSE_OUT, () -> ways.current().flatMap(Screen::deal).ifPresentOrElse(ways::closeOut,
                        () -> standing.say("shell.no-deal", "", false)))
                .on(Act.UNDO, standing::undo)
                .on(Act.BACK, ways::back)
                .on(Act.SETTINGS, () -> ways.show(Place.SETTINGS))
                .on(Act.IMPORT, () -> sheets.open(screens.imports().apply(ways.desk())))
                .on(Act.EXPORT, () -> files.export(words.get()))
                .on(Act.BACK_UP, () -> files.backUp(words.get()))
                .on(Act.MATERIAL, () -> sheets.open(new MaterialScreen(office, ways.desk(), false)))
                .on(Act.KEYS, () -> sheets.open(new KeysScreen(sheets::close)));
    }

    private void search() {
        Offers offers = new Offers(acts, ways, this::choose, ground.wardrobe()::choose);
        sheets.open(new PaletteScreen(office.search(), ways.desk(), new PaletteScreen.Looking(searching, indexed), offers.commands(), offers.withDeals()));
    }

    /** So that the first key already finds something. */
    private void warmSearch() {
        indexing.run(() -> {
            office.search().warm();
            return true;
        }, warm -> indexed.set(indexed.get() + 1), failure -> { });
    }

    private void lay(Scene scene) {
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(0, 0, 40, 0));
        Parent waiting = scene.getRoot();
        scene.setRoot(root);
        root.getChildren().setAll(waiting, sheets, toast);
        acts.undoBeyondTexts(scene);
        FocusKeeper.watch(scene);
        InSight.watch(scene);
        sheets.watch(scene);
        acts.bind(scene, () -> sheets.isOpen() || frame.isEmpty());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::goByDigit);
        TabKey.leavesTexts(scene);
        FilesIn.onto(root, sheets::isOpen, this::take);
    }

    /** Files dropped on the window. */
    void take(List<Path> dropped) {
        Screen sheet = imports.apply(ways.desk());
        sheets.open(sheet);
        if (sheet instanceof TakesFiles reader) {
            reader.take(dropped);
        }
    }

    private void goByDigit(KeyEvent pressed) {
        boolean free = pressed.isAltDown() && !pressed.isShortcutDown() && !sheets.isOpen() && frame.isPresent();
        if (free) {
            Digits.of(pressed).stream().filter(digit -> digit >= 1 && digit <= Place.listed().size()).forEach(digit -> {
                pressed.consume();
                ways.show(Place.listed().get(digit - 1));
            });
        }
    }

    private void follow(Standing now) {
        if (now.language() != words.get().language()) {
            speak(now.language());
        }
        if (now.empty() && !begun) {
            welcome();
        } else if (frame.isEmpty()) {
            begun = true;
            surround();
            ways.show(ways.place().get());
            day.look();
        }
        frame.ifPresent(bars -> bars.show(now, backedUp));
    }

    /** Whoever is at Today sees what it says. */
    private void followDay(Place place, Optional<DayNotice> notice) {
        if (place == Place.TODAY) {
            day.putAway();
        } else {
            frame.ifPresent(bars -> bars.notice(notice));
        }
    }

    private void welcome() {
        if (frame.isPresent() || ways.current().isEmpty()) {
            frame = Optional.empty();
            root.getChildren().setAll(middle, sheets, toast);
            ways.put(new WelcomeScreen(office, ways.desk(), new WelcomeScreen.Choices(this::startEmpty,
                    () -> acts.run(Act.IMPORT), this::choose)));
        }
    }

    private void startEmpty() {
        begun = true;
        surround();
        ways.show(Place.PIPELINE);
        ways.newDeal();
    }

    private void surround() {
        SettingsMenu menu = new SettingsMenu(words.get(), acts, ground.wardrobe()::theme, this::choose,
                ground.wardrobe()::choose);
        Frame bars = new Frame(words.get(), new Frame.Moves(acts, ways::show, this::removeSample), menu, middle,
                new DayStrip(day, words.get(), ways::show));
        bars.choose(ways.place().get());
        standing.standing().get().ifPresent(now -> bars.show(now, backedUp));
        frame = Optional.of(bars);
        root.getChildren().setAll(bars, sheets, toast);
    }

    /** The window speaks it at once; the store is told behind its back. */
    private void choose(Language language) {
        speak(language);
        ways.desk().run(() -> office.choices().speak(language), change -> { });
    }

    private void speak(Language language) {
        words.set(Words.in(language));
        frame.ifPresent(bars -> surround());
        ways.reword();
        toast.reword(words.get());
    }

    private void removeSample() {
        ways.desk().run(office.sample()::remove, change -> { });
    }

    /** The hour of today, else the day. */
    private String said(Instant at) {
        ZoneId zone = office.clock().getZone();
        LocalDate day = LocalDate.ofInstant(at, zone);
        return day.equals(LocalDate.now(office.clock())) ? words.get().hour(at, zone) : words.get().day(day);
    }

    private void backedUp(String time) {
        backedUp = Optional.of(time);
        standing.standing().get().ifPresent(now -> frame.ifPresent(bars -> bars.show(now, backedUp)));
    }
}
