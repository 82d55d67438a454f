package org.indh.planning.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the parties to a synergy do (tâche).
 *
 * @param statement what is done, how often at least, and within what limits
 * @param roles who does which part of it (répartition des tâches), in the author's order
 */
public record SynergyTask(@Nullable LocalizedText statement, List<LocalizedText> roles) {
    public SynergyTask {
        roles = ImmutableList.copyOf(roles);
    }
}
