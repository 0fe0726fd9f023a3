package io.cairn.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where a page is.
 *
 * @param origin the portal as the browser knows it, such as {@code https://cairn.example}
 * @param context path beneath which the portal lives; mostly empty
 * @param path of the page beneath it; its projects and files are further down
 * @param door how one comes to it
 */
record Site(String origin, String context, String path, Door door) {

    enum Door {
        NAME,
        LINK,
        PREVIEW
    }

    static Site of(HttpServletRequest request, Door door, String... path) {
        String context = request.getContextPath();
        String whole = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        StringBuilder segments = new StringBuilder();
        for (String segment : path) {
            segments.append('/').append(UriUtils.encodePathSegment(segment, "UTF-8"));
        }
        return new Site(whole.substring(0, whole.length() - context.length()), context, segments.toString(), door);
    }

    /** What links on the page begin with. */
    String base() {
        return context + path;
    }

    String project(UUID id) {
        return base() + "/projects/" + id;
    }

    String file(UUID id) {
        return base() + "/files/" + id;
    }

    /** The same with links that also work from elsewhere. */
    Site whole() {
        return new Site("", origin + context, path, door);
    }

    String absolute(String address) {
        return origin + address;
    }

    /** Whether search engines may list it. */
    boolean isForEverybody() {
        return door == Door.NAME;
    }

    boolean isPreview() {
        return door == Door.PREVIEW;
    }
}
