package io.cairn.account.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.accordion.Accordion;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.*;
import com.vaadin.flow.component.combobox.*;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.*;
import com.vaadin.flow.component.html.*;
import com.vaadin.flow.component.icon.*;
import com.vaadin.flow.component.messages.*;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.*;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.tabs.*;
import com.vaadin.flow.component.textfield.*;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.component.upload.*;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.*;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.*;
import java.util.*;

@Route(value = "sink")
@AnonymousAllowed
class SinkView extends Div {
    SinkView() {
        Grid<String> g = new Grid<>();
        g.addColumn(s -> s).setHeader("A").setSortable(true);
        g.addColumn(LitRenderer.<String>of("<b style=\"color:red\">${item.x}</b>")
                        .withProperty("x", s -> s))
                .setHeader("B");
        g.addComponentColumn(s -> new Button(s)).setHeader("C");
        g.setItems("a", "b", "c");
        g.setSelectionMode(Grid.SelectionMode.MULTI);
        TreeGrid<String> t = new TreeGrid<>();
        t.addHierarchyColumn(s -> s);
        t.setItems(List.of("x"), s -> s.length() < 3 ? List.of(s + "y") : List.of());
        ComboBox<String> c = new ComboBox<>("Combo", "a", "b");
        MultiSelectComboBox<String> m = new MultiSelectComboBox<>("Multi", "a", "b");
        Select<String> sel = new Select<>();
        sel.setItems("a", "b");
        sel.setLabel("Sel");
        RadioButtonGroup<String> r = new RadioButtonGroup<>("R", "a", "b");
        CheckboxGroup<String> cg = new CheckboxGroup<>("CG", "a");
        VirtualList<String> v = new VirtualList<>();
        v.setItems("1", "2");
        v.setRenderer(LitRenderer.<String>of("<i>${item.x}</i>").withProperty("x", s -> s));
        Dialog d = new Dialog("Dialog", new Span("inside"));
        d.setDraggable(true);
        d.setResizable(true);
        d.setWidth("300px");
        ConfirmDialog cd = new ConfirmDialog("H", "T", "ok", e -> {});
        Button open = new Button("Open dialog", e -> d.open());
        Button confirm = new Button("Confirm", e -> cd.open());
        Button note = new Button("Note", e -> Notification.show("noted", 3000, Notification.Position.BOTTOM_CENTER));
        note.setTooltipText("tip");
        Popover p = new Popover(new Span("pop"));
        p.setTarget(open);
        p.setOpenOnHover(true);
        TabSheet tabs = new TabSheet();
        tabs.add("T1", new Span("1"));
        tabs.add("T2", new Span("2"));
        Accordion acc = new Accordion();
        acc.add("A", new Span("a"));
        MessageList ml = new MessageList(new MessageListItem("hi", java.time.Instant.EPOCH, "me"));
        ml.setMarkdown(true);
        Upload up = new Upload(UploadHandler.inMemory((meta, data) -> {}));
        ProgressBar pb = new ProgressBar();
        pb.setIndeterminate(true);
        Scroller sc = new Scroller(new Div("x"));
        sc.setWidth("200px");
        TextArea ta = new TextArea("TA");
        ta.setMaxLength(20);
        Div styled = new Div("styled");
        styled.getStyle().set("color", "blue");
        styled.getElement().setAttribute("style", "color:green");
        Html html = new Html("<div><p>html</p></div>");
        Anchor dl = new Anchor(
                DownloadHandler.fromInputStream(x -> new DownloadResponse(
                        new java.io.ByteArrayInputStream(new byte[] {65}), "a.txt", "text/plain", 1)),
                "download");
        Image img = new Image(
                "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
                "img");
        add(
                new H1("Sink"),
                g,
                t,
                c,
                m,
                sel,
                r,
                cg,
                v,
                open,
                confirm,
                note,
                p,
                tabs,
                acc,
                ml,
                up,
                pb,
                sc,
                ta,
                styled,
                html,
                dl,
                img,
                new DatePicker("D"),
                new TimePicker("T"),
                new DateTimePicker("DT"),
                new NumberField("N"),
                new IntegerField("I"),
                new BigDecimalField("B"),
                new Avatar("Abc"),
                new Icon(VaadinIcon.BOOK),
                new Details("D", new Span("x")),
                new SplitLayout(new Span("l"), new Span("r")),
                new MessageInput(),
                new com.vaadin.flow.component.markdown.Markdown("**md**"),
                new com.vaadin.flow.component.sidenav.SideNav());
        getElement().executeJs("this.dataset.ran = $0 + 'yes'", "js-");
    }
}
