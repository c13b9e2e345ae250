<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ui::CatalogueDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InspectorPanel</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TornadoChart</name>
    <message numerus="yes">
        <source>In percent: share of the spread, with interactions. %n weaker unknowns are not shown.</source>
        <translation>
            <numerusform>In percent: share of the spread, with interactions. %n weaker unknown is not shown.</numerusform>
            <numerusform>In percent: share of the spread, with interactions. %n weaker unknowns are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WaterfallChart</name>
    <message numerus="yes">
        <source>%n more choices</source>
        <translation>
            <numerusform>%n more choice</numerusform>
            <numerusform>%n more choices</numerusform>
        </translation>
    </message>
</context>
</TS>
