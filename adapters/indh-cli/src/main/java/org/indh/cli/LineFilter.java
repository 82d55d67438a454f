package org.indh.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.budget.Dimension;

/**
 * Lines of some codes: {@code --where bearer=1,4}.
 *
 * @param dimension what they are chosen by
 * @param codes the codes, an empty one for lines that state none
 */
record LineFilter(Dimension dimension, List<String> codes) {
    LineFilter {
        codes = ImmutableList.copyOf(codes);
    }

    boolean holds(SourceLine line) {
        return codes.contains(line.code(dimension));
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return "--where " + dimension + "=" + String.join(",", codes);
    }
}
