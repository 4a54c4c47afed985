package app.revenant.desktop.kit;

import app.revenant.letters.LetterId;
import app.revenant.model.AttemptId;
import app.revenant.model.CompanyId;
import app.revenant.model.DealId;
import app.revenant.model.PersonId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A desk that writes down what a screen asked of the window. */
public final class FakeDesk {

    /** What was asked, in order: {@code openDeal d-1}, {@code copy …}, {@code mail …}, {@code tell …}. */
    public final List<String> asked = new ArrayList<>();
    public final List<Throwable> troubles = new ArrayList<>();
    public Optional<Screen> laid = Optional.empty();
    public boolean today;
    public List<Path> filesToOpen = List.of();
    public Optional<Path> fileToSave = Optional.empty();

    public Desk desk() {
        return desk(new AtOnce());
    }

    public Desk desk(Background background) {
        return new Desk(background, new Told(), address -> asked.add("mail " + address),
                text -> asked.add("copy " + text), new Ways());
    }

    private final class Told implements Dialogs {
        @Override
        public void tell(Throwable trouble) {
            troubles.add(trouble);
        }

        @Override
        public void tell(String heading, String text) {
            asked.add("tell " + heading);
        }

        @Override
        public void ask(String heading, String text, String act, Runnable yes) {
            asked.add("ask " + heading);
            yes.run();
        }

        @Override
        public List<Path> open(String title, FileKind... kinds) {
            return filesToOpen;
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, FileKind kind) {
            return fileToSave;
        }

        @Override
        public Optional<Path> folder(String title) {
            return fileToSave;
        }
    }

    private final class Ways implements Navigator {
        @Override
        public void show(Place place) {
            asked.add("show " + place);
        }

        @Override
        public void openDeal(DealId deal, Spot at) {
            String where = at.attempt().map(Object::toString).or(() -> at.fact().map(Object::toString))
                    .map(text -> " at " + text).orElse("");
            asked.add("openDeal " + deal + where);
        }

        @Override
        public void openGhost(DealId deal) {
            asked.add("openGhost " + deal);
        }

        @Override
        public void openPerson(PersonId person) {
            asked.add("openPerson " + person);
        }

        @Override
        public void openCompany(CompanyId company) {
            asked.add("openCompany " + company);
        }

        @Override
        public void logContact(Optional<DealId> deal) {
            asked.add("logContact" + deal.map(id -> " " + id).orElse(""));
        }

        @Override
        public boolean onToday() {
            return today;
        }

        @Override
        public void correctContact(DealId deal, AttemptId attempt) {
            asked.add("correctContact " + deal + " " + attempt);
        }

        @Override
        public void closeOut(DealId deal, Optional<LetterId> letter) {
            asked.add("closeOut " + deal + letter.map(each -> " " + each).orElse(""));
        }

        @Override
        public void newDeal() {
            asked.add("newDeal");
        }

        @Override
        public void lay(Screen sheet) {
            asked.add("lay " + sheet.getClass().getSimpleName());
            laid = Optional.of(sheet);
        }

        @Override
        public void closeSheet() {
            asked.add("closeSheet");
        }

        @Override
        public void back() {
            asked.add("back");
        }
    }
}
