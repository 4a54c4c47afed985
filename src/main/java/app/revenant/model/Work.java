package app.revenant.model;

import java.math.BigDecimal;
import java.util.Optional;

/** What a deal cost so far: the seller's hours, hours of presales, questions still open on the prospect's side. */
public record Work(Optional<BigDecimal> hours, Optional<BigDecimal> presalesHours, Optional<Integer> openQuestions) {

    public static final Work NONE = new Work(Optional.empty(), Optional.empty(), Optional.empty());
}
