package org.indh.cli.consolidate;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import org.indh.budget.BudgetLine;

/** What several lines say, the same codes, amount, days and id, and how often which file says it. */
final class SharedLine {
    private static final int MOST_PLACES = 5;

    private final BudgetLine content;
    private final Multiset<String> files = LinkedHashMultiset.create();
    private final List<SourceLine> places = new ArrayList<>();

    SharedLine(BudgetLine content) {
        this.content = content;
    }

    void add(SourceLine line) {
        String file = line.place().file();
        if (!files.contains(file) && places.size() < MOST_PLACES) {
            places.add(line);
        }
        files.add(file);
    }

    BudgetLine content() {
        return content;
    }

    /** The files that say it. */
    List<String> files() {
        return List.copyOf(files.elementSet());
    }

    /** How often two files both say it. */
    int inCommon(String one, String other) {
        return Math.min(files.count(one), files.count(other));
    }

    /** The first line of each of the first files. */
    List<SourceLine> places() {
        return places;
    }
}
