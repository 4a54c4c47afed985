package app.revenant.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A seller's past as an exchange file: deals of which a snapshot was taken on Monday 17 August 2026, with P one half, and that
 * were answered two days later, or never.
 */
public final class APast {

    private final List<String> deals = new ArrayList<>();
    private final List<String> snapshots = new ArrayList<>();
    private String prefix = "past";

    /** Ids begin so; those of the sample with {@code sample:}. */
    public APast named(String start) {
        prefix = start;
        return this;
    }

    public APast answered(int count) {
        return many(count, "'open'", true, "", "");
    }

    public APast silent(int count) {
        return many(count, "'open'", false, "", "");
    }

    /** Closed without an answer three days after the snapshot. */
    public APast closedByHand(int count) {
        return many(count, "'closed_without_answer'", false, "'closed':'2026-08-20',", "");
    }

    /** Closed months after, with the price as the cause that was told and a flinch that had been seen; no snapshot. */
    public APast revealed(int count) {
        int kept = snapshots.size();
        many(count, "'closed_without_answer'", false, "'closed':'2026-11-02','revealed_cause':3,",
                ",'facts':[{'fact':'price_reaction','value':'FLINCH','on':'2026-08-03'}]");
        snapshots.subList(kept, snapshots.size()).clear();
        return this;
    }

    /** A deal of today whose proposal went unanswered and whose price made them flinch. */
    public APast withAnOpenSilence() {
        deals.add("{'id':'now','title':'Now','stage':'proposal','status':'open','created':'2026-10-01','next_step':{'owner':'THEM'},"
                + "'attempts':[" + log("now", "2026-10-05", "in", "received") + "," + log("now", "2026-11-02", "out", "sent")
                + "],'facts':[{'fact':'price_reaction','value':'FLINCH','on':'2026-10-05'}]}");
        return this;
    }

    private APast many(int count, String status, boolean answered, String closing, String more) {
        for (int left = count; left > 0; left--) {
            String id = prefix + deals.size();
            deals.add("{'id':'" + id + "','title':'Past','stage':'proposal','status':" + status + ",'created':'2026-08-01'," + closing
                    + "'attempts':[" + log(id, "2026-08-03", "in", "received") + "," + log(id, "2026-08-10", "out", "sent")
                    + (answered ? "," + log(id, "2026-08-19", "in", "received") : "") + "]" + more + "}");
            snapshots.add("{'week':'2026-08-17','deal':'" + id + "','taken_at':'2026-08-17T08:00:00Z','state':'WATCH','alive':0.5,"
                    + "'uncalibrated':0.5,'at_rest':0.8,'idle':5,'signs_of_life':1,'unanswered':1,'stage':'proposal','stage_rate':0.25}");
        }
        return this;
    }

    private static String log(String deal, String day, String direction, String outcome) {
        return "{'id':'" + deal + "-" + day + "','at':'" + day + "T08:00:00Z','channel':'email','direction':'" + direction
                + "','outcome':'" + outcome + "'}";
    }

    public Path in(Path folder) {
        String text = "{'format':'revenant','version':1,'settings':{'zone':'Europe/Paris','holidays':'NONE'},'deals':["
                + String.join(",\n", deals) + "],'snapshots':[" + String.join(",\n", snapshots) + "]}\n";
        try {
            return Files.writeString(folder.resolve("past.json"), text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
