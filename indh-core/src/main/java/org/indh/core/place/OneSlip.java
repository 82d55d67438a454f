package org.indh.core.place;

/** Tells whether one text becomes the other by one slip: a letter more, less, other, or swapped with its neighbour. */
final class OneSlip {
    private OneSlip() {}

    /** In a time that grows with what both begin alike with; the same text is no slip. */
    static boolean apart(String one, String other) {
        int difference = one.length() - other.length();
        if (difference < -1 || difference > 1 || one.equals(other)) {
            return false;
        }
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return switch (difference) {
            case -1 -> sameFrom(one, at, other, at + 1);
            case 1 -> sameFrom(one, at + 1, other, at);
            default -> sameFrom(one, at + 1, other, at + 1) || swapped(one, other, at);
        };
    }

    private static boolean swapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && sameFrom(one, at + 2, other, at + 2);
    }

    private static boolean sameFrom(String one, int start, String other, int otherStart) {
        int rest = one.length() - start;
        return rest == other.length() - otherStart && one.regionMatches(start, other, otherStart, rest);
    }
}
