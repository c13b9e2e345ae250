<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ui::ActualsView</name>
    <message numerus="yes">
        <source> – %n run(s) imply %1× the planned</source>
        <extracomment>behind the stage that a chart shows: the factor on the planned figures that the measured runs imply</extracomment>
        <translation>
            <numerusform> – %n run implies %1× the planned</numerusform>
            <numerusform> – %n runs imply %1× the planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) outside these months</source>
        <translation>
            <numerusform>%n event outside these months</numerusform>
            <numerusform>%n events outside these months</numerusform>
        </translation>
    </message>
</context>
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
    <name>ui::MeasuredView</name>
    <message numerus="yes">
        <source>Calibration that the runs imply; %n run(s) teach nothing</source>
        <translation>
            <numerusform>Calibration that the runs imply; %n run teaches nothing</numerusform>
            <numerusform>Calibration that the runs imply; %n runs teach nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n value(s) were changed by both versions, and wait for a decision.</source>
        <translation>
            <numerusform>%n value was changed by both versions, and waits for a decision.</numerusform>
            <numerusform>%n values were changed by both versions, and wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SharingCommands</name>
    <message numerus="yes">
        <source>The catalogue tells %n value(s) differently than when this plan was estimated.</source>
        <translation>
            <numerusform>The catalogue tells %n value differently than when this plan was estimated.</numerusform>
            <numerusform>The catalogue tells %n values differently than when this plan was estimated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalogue has %n value(s) of this plan no more; the plan keeps them.</source>
        <translation>
            <numerusform>The catalogue has %n value of this plan no more; the plan keeps it.</numerusform>
            <numerusform>The catalogue has %n values of this plan no more; the plan keeps them.</numerusform>
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
