package app.revenant.work;

import java.util.List;

/** How sound a store is: its problems, none at best, and what it holds. */
public record Health(List<String> problems, long deals, long people, long companies, long attempts) {

    public boolean isSound() {
        return problems.isEmpty();
    }
}
