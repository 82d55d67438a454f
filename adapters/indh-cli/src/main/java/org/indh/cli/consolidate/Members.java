package org.indh.cli.consolidate;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;

/** What those are called whose lines are added up: by their titles; where two share one, with their place behind, and then a number. */
final class Members {
    private final Multiset<String> titles;
    private final Multiset<String> named = HashMultiset.create();

    /** @param titles those of all, each as often as it is borne */
    Members(List<String> titles) {
        this.titles = HashMultiset.create(titles);
    }

    /**
     * The name of one more of them.
     *
     * @param place its file and sheet
     * @param isPlace whether the title is the file's name already
     */
    String name(String title, String place, boolean isPlace) {
        String apart = isPlace ? place : title + " (" + place + ")";
        String name = titles.count(title) > 1 ? apart : title;
        named.add(name);
        return named.count(name) > 1 ? name + " " + named.count(name) : name;
    }
}
