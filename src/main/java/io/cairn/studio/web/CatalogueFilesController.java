package io.cairn.studio.web;

import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.catalog.CatalogState;
import io.cairn.catalog.CatalogStudio;
import io.cairn.shared.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The catalogue's files for admins, and the schema that they follow for everybody. */
@Controller
class CatalogueFilesController {

    private static final ClassPathResource SCHEMA = new ClassPathResource("schema/catalogue.schema.json");

    private final CatalogStudio studio;
    private final CurrentUser user;

    CatalogueFilesController(CatalogStudio studio, CurrentUser user) {
        this.studio = studio;
        this.user = user;
    }

    @GetMapping("/admin/catalogue/export/{state}.zip")
    void export(@PathVariable String state, HttpServletResponse response) throws IOException {
        Optional<CatalogState> asked = CatalogState.parse(state);
        send(
                asked.map(found -> () -> studio.export(found)),
                "application/zip",
                "cairn-catalogue-%s.zip".formatted(state),
                response);
    }

    @GetMapping("/admin/catalogue/export/{edition}.case.json")
    void exportCase(@PathVariable String edition, HttpServletResponse response) throws IOException {
        Optional<CatalogState> asked = CatalogState.parse(edition);
        send(
                asked.filter(CatalogState.Published.class::isInstance)
                        .map(CatalogState.Published.class::cast)
                        .map(found -> () -> studio.exportCase(found.edition())),
                MediaType.APPLICATION_JSON_VALUE,
                "cairn-catalogue-%s.case.json".formatted(edition),
                response);
    }

    /** Whatever cannot be had, for whichever reason, is not there. */
    private void send(Optional<Supplier<byte[]>> file, String type, String name, HttpServletResponse response)
            throws IOException {
        if (file.isEmpty()
                || user.info().filter(person -> person.has(Authority.ADMIN)).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] bytes = file.get().get();
            response.setContentType(type);
            response.setContentLength(bytes.length);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            response.getOutputStream().write(bytes);
        } catch (NotFoundException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @GetMapping("/schemas/catalogue.schema.json")
    void schema(HttpServletResponse response) throws IOException {
        response.setContentType("application/schema+json");
        response.setCharacterEncoding("UTF-8");
        SCHEMA.getInputStream().transferTo(response.getOutputStream());
    }
}
