package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Telling;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Head above; facts, story and silence side by side. */
final class DealView extends BorderPane {

    private static final double FACTS = 336;
    private static final double SILENCE = 400;

    private final Ties ties = new Ties();
    private final TimelinePane timeline;

    DealView(DealModel model, DecisionModel decision, DisagreementsModel disagreements, Edits edits, Words words, Telling telling) {
        getStyleClass().add("deal");
        DealHead head = new DealHead(model, edits, words, telling);
        FactsPane facts = new FactsPane(model, words);
        PeoplePane people = new PeoplePane(decision, words);
        MapPane map = new MapPane(decision, words);
        DisagreementsPane unlike = new DisagreementsPane(disagreements, words);
        timeline = new TimelinePane(model, words);
        StandingPane standing = new StandingPane(model, edits, words, telling);
        HBox.setHgrow(timeline, Priority.ALWAYS);
        setTop(head);
        setCenter(new HBox(scrolled(new VBox(facts, people, map, unlike), FACTS, "deal-facts"), timeline, scrolled(standing, SILENCE, "deal-standing")));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (Stroke.DETAILS.isPressed(key)) {
                key.consume();
                edits.details();
            }
        });
        ties.add(model.seen().watch(seen -> seen.ifPresent(now -> {
            head.show(now);
            facts.show(now);
            people.show(now);
            map.show(now);
            unlike.show(now);
            timeline.show(now);
            standing.show(now);
        })));
        ties.add(model.editing().watch(form -> model.seen().get().ifPresent(facts::show)));
        ties.add(model.stepping().watch(form -> model.seen().get().ifPresent(now -> head.step(now))));
        ties.add(model.filter().watch(filter -> model.seen().get().ifPresent(timeline::show)));
        ties.add(decision.person().watch(form -> model.seen().get().ifPresent(people::show)));
        ties.add(decision.step().watch(form -> model.seen().get().ifPresent(map::show)));
        ties.add(disagreements.form().watch(form -> model.seen().get().ifPresent(unlike::show)));
    }

    void begin() {
        timeline.begin();
    }

    void release() {
        ties.release();
    }

    private static ScrollPane scrolled(Region content, double width, String style) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(width);
        scroll.setPrefWidth(width);
        scroll.setMaxWidth(width);
        scroll.getStyleClass().add(style);
        return scroll;
    }
}
