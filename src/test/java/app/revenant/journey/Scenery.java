package app.revenant.journey;

import app.revenant.desktop.kit.Place;
import app.revenant.letters.Fields;
import app.revenant.letters.LetterId;
import app.revenant.letters.Voice;
import app.revenant.model.CloseReason;
import app.revenant.model.DealId;
import app.revenant.work.Aftermath;
import app.revenant.work.Composition;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** Every screen and the keys that lead to it over the sample. */
enum Scenery {
    TODAY(window -> window.press(KeyCode.ALT, KeyCode.DIGIT1).until("the day", () -> window.has(".today-row"))),
    NEWDEAL(window -> window.press(KeyCode.CONTROL, KeyCode.N).until("the form", () -> window.has("#newdeal-title"))),
    SEARCH(window -> {
        window.press(KeyCode.CONTROL, KeyCode.K).until("the palette", () -> window.has("#palette-field"));
        window.type("brunet").until("what was found", () -> window.has(".palette-match"));
    }),
    IMPORT(window -> window.press(KeyCode.CONTROL, KeyCode.I).until("the sheet", () -> window.has(".drop-zone"))),
    KEYS(window -> window.press(KeyCode.F1).until("the keys", () -> window.has("#keys-search"))),
    SETTINGS(window -> settings(window, 0)),
    SETTINGS_LOOK(window -> settings(window, 1)),
    SETTINGS_PIPELINE(window -> settings(window, 2)),
    SETTINGS_ENGINE(window -> settings(window, 3)),
    SETTINGS_BACKUPS(window -> settings(window, 4)),
    SETTINGS_RETENTION(window -> settings(window, 5)),
    SETTINGS_DATA(window -> settings(window, 6)),
    SETTINGS_ABOUT(window -> settings(window, 7)),
    PIPELINE(window -> window.press(KeyCode.ALT, KeyCode.DIGIT2).until("the board", () -> window.has("#as-board"))
            .idle().tabTo(window.say("board.board")).press(KeyCode.SPACE).until("cards", () -> window.has(".deal-card"))),
    PIPELINE_TABLE(window -> window.tabTo(window.say("board.table")).press(KeyCode.SPACE)
            .until("the table", () -> window.has(".stage-button"))),
    PIPELINE_FILTER(window -> {
        window.tabTo(window.say("board.board")).press(KeyCode.SPACE).until("cards", () -> window.has(".deal-card"));
        window.tabTo(window.say("board.filter")).press(KeyCode.SPACE).until("the choices", () -> window.has("#filter-least"));
        window.press(KeyCode.SPACE).press(KeyCode.TAB).press(KeyCode.SPACE).idle();
    }),
    GHOSTS(window -> {
        window.press(KeyCode.ALT, KeyCode.DIGIT3).until("the ghosts", () -> window.has(".ghost-card")).idle();
        window.downTo(".ghost-pane .screen-title", "Ateliers Brunet");
    }),
    CAPPED(window -> window.downTo(".ghost-pane .screen-title", "Menuiserie Roche")),
    PLAN(window -> {
        window.press(KeyCode.ALT, KeyCode.DIGIT3).until("the ghosts", () -> window.has(".ghost-card")).idle();
        window.downTo(".ghost-pane .screen-title", "Ateliers Brunet");
        window.tabTo("#move-5-2-plan").press(KeyCode.SPACE).until("the step", () -> window.has("#plan-save"));
    }),
    CONTACTS(window -> window.press(KeyCode.ALT, KeyCode.DIGIT4).until("a person", () -> window.has(".contact-pane")).idle()),
    LOG(window -> {
        window.press(KeyCode.CONTROL, KeyCode.L).until("the form", () -> window.has(".log-contact .chip")).idle();
        window.type("appel Delmas joint, « 18 400 €, trop cher », elle me rappelle vendredi, relancer mardi 10h +concurrent");
    }),
    CLOSEOUT(window -> window.press(KeyCode.CONTROL, KeyCode.E).until("the letter", () -> window.has(".letter-text"))),
    LETTERS(window -> {
        material(window);
        window.tabTo("#material-copy").press(KeyCode.SPACE).until("the letter", () -> window.has("#letter-body"));
        window.tabTo("#letter-save").press(KeyCode.SPACE).until("it is there", () -> !window.office.material().letters().isEmpty());
    }),
    LIBRARY(window -> {
        material(window);
        window.tabTo("#material-letters").press(KeyCode.RIGHT).press(KeyCode.SPACE).until("the library", () -> window.has("#item-new"));
        window.tabTo("#item-new").press(KeyCode.SPACE).until("an item", () -> window.has("#item-title")).tabTo("#item-title");
        window.type("Clôturer en trois jours, la méthode").tabTo("#item-content").type("https://example.org/cloture");
        window.tabTo("#item-save").press(KeyCode.SPACE).until("it is there", () -> !window.office.material().items().isEmpty());
    }),
    DEAL(window -> {
        window.press(KeyCode.ALT, KeyCode.DIGIT1).until("the day", () -> window.has(".today-row")).idle();
        window.press(KeyCode.DOWN).press(KeyCode.ENTER).until("the deal", () -> window.has(".entry-cell"));
    }),
    DECISION(window -> window.tabTo(window.say("decision.add-step"))),
    ENDING(window -> {
        window.tabTo("#end-deal").press(KeyCode.SPACE).until("the ends", () -> window.has("#end-lost")).idle();
        window.tabTo("#end-parked").press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.SPACE).until("why", () -> window.has("#end-reconnect"));
        window.tabTo(window.say("deal.end.reason")).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN)
                .until("what was better", () -> window.find("#end-lesson").getParent().isVisible());
    }),
    LIVE(window -> {
        window.press(KeyCode.CONTROL, KeyCode.K).until("the palette", () -> window.has("#palette-field"));
        window.type("open sorel").until("what was found", () -> window.has("#palette-lines .palette-name")).press(KeyCode.ENTER)
                .until("the index", () -> window.has("#ghostability"));
    }),
    DETAILS(window -> window.press(KeyCode.CONTROL, KeyCode.D).until("the details", () -> window.has("#details-goal"))),
    CONTACT(window -> window.tabTo(window.say("contact.edit")).press(KeyCode.SPACE)
            .until("the contact", () -> window.has("#contact-role"))),
    INSIGHTS(window -> {
        window.press(KeyCode.ALT, KeyCode.getKeyCode(Integer.toString(Place.listed().indexOf(Place.INSIGHTS) + 1)))
                .until("the charts", () -> window.has(".chart-card")).idle();
        window.press(KeyCode.DOWN).idle();
    }),
    INSIGHTS_RATES(window -> window.tabTo("#chart-conversion")),
    INSIGHTS_HABITS(window -> window.tabTo("#save-hours")),
    REVIEW_START(window -> window.press(KeyCode.ALT, KeyCode.DIGIT5).until("the start", () -> window.has("#review-begin"))),
    REVIEW_GAPS(window -> window.tabTo("#review-begin").press(KeyCode.SPACE).until("the gaps", () -> window.has("#gap-leave-0"))),
    REVIEW(window -> {
        window.tabTo("#review-step-flagged").press(KeyCode.SPACE).until("a deal", () -> window.has("#review-deal")).idle();
        window.press(KeyCode.S).idle();
    }),
    REVIEW_LIVE(window -> window.tabTo("#review-step-live").press(KeyCode.SPACE).until("a deal", () -> window.has("#review-ask"))),
    REVIEW_CORPSE(window -> {
        window.tabTo("#review-pause").press(KeyCode.SPACE).until("the start", () -> window.has("#review-begin")).idle();
        Corpses.lay(window.office);
        window.idle();
        window.tabTo("#review-begin").press(KeyCode.SPACE).until("the gaps", () -> window.has("#gap-leave-0")).idle();
        window.tabTo("#review-step-flagged").press(KeyCode.SPACE).until("a deal", () -> window.has("#review-deal"));
    }),
    REVIEW_LEADS(window -> window.tabTo("#review-step-replacement").press(KeyCode.SPACE).until("leads", () -> window.has("#review-leads"))),
    REVIEW_DIGEST(window -> window.tabTo("#review-step-digest").press(KeyCode.SPACE).until("the page", () -> window.has("#review-digest"))),
    LAST_CHANCE(window -> {
        Composition letter = window.office.closeOuts().compose(new DealId("sample:brunet"), LetterId.T8, Voice.FR_VOUS, Fields.NONE);
        window.office.sentLetters().sent(letter, letter.subject(), letter.body(),
                new Aftermath(CloseReason.NO_ANSWER, Optional.empty(), Optional.empty()), LocalDate.of(2026, 11, 23));
        window.press(KeyCode.ALT, KeyCode.DIGIT3).until("the ghosts", () -> window.has(".ghost-card")).idle();
        window.downTo(".ghost-pane .screen-title", "Ateliers Brunet");
        window.press(KeyCode.CONTROL, KeyCode.E).until("the question", () -> window.has("#last-chance-3"));
    });

    /** What a seller does. */
    private interface Way {
        void go(OpenWindow window);
    }

    private final Way way;

    Scenery(Way way) {
        this.way = way;
    }

    void show(OpenWindow window) {
        way.go(window);
        window.idle();
    }

    private static void settings(OpenWindow window, int section) {
        window.press(KeyCode.CONTROL, KeyCode.COMMA).until("the settings", () -> window.has(".settings-page")).press(KeyCode.HOME);
        for (int down = 0; down < section; down++) {
            window.press(KeyCode.DOWN);
        }
    }

    private static void material(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.K).until("the palette", () -> window.has("#palette-field"));
        window.type(window.say("act.material")).until("what was found", () -> window.has("#palette-lines .palette-name")).press(KeyCode.ENTER)
                .until("the letters", () -> window.has("#material-copy"));
    }

    /** Back to where no sheet is open. */
    void leave(OpenWindow window) {
        if (window.has(".sheet-pane")) {
            window.press(KeyCode.ESCAPE).until("no sheet", () -> !window.has(".sheet-pane")).idle();
        }
    }

    String file() {
        return name().toLowerCase(Locale.ROOT);
    }
}
