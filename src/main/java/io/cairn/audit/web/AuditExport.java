package io.cairn.audit.web;

/** The addresses of the log as a file. Its parameters are a filter's parts; moments are ISO-8601 instants. */
public final class AuditExport {

    /** Followed by {@code csv} or {@code jsonl}. */
    public static final String PATH = "admin/audit/export.";

    public static final String ACTOR = "actor";
    public static final String ACT = "act";
    public static final String SUBJECT = "subject";
    public static final String FROM = "from";
    public static final String BEFORE = "before";

    private AuditExport() {}
}
