/** What a team writes that only consolidates: of indh, it sees budgets and what they need. */
module org.indh.example.consolidating {
    requires transitive org.indh.budget;

    exports org.indh.example.consolidating;
}
