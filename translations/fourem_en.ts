<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ui::InspectorPanel</name>
    <message numerus="yes">
        <source>%n stage(s) selected: the fields of the whole plan are shown.</source>
        <translation>
            <numerusform>%n stage selected: the fields of the whole plan are shown.</numerusform>
            <numerusform>%n stages selected: the fields of the whole plan are shown.</numerusform>
        </translation>
    </message>
</context>
</TS>
