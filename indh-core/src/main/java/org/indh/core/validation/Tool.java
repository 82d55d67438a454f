package org.indh.core.validation;

/**
 * What made a report.
 *
 * @param name "indh"
 * @param version "0.1.0"
 */
public record Tool(String name, String version) {
    /** This library. */
    public static Tool current() {
        String version = Tool.class.getPackage().getImplementationVersion();
        return new Tool("indh", version == null ? "0.1.0-SNAPSHOT" : version);
    }
}
