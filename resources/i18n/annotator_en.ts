<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleFactsDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookDiff</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookEditing</name>
    <message numerus="yes">
        <source>“{code}” would become a group, but has %n annotation(s).</source>
        <translation>
            <numerusform>“{code}” would become a group, but has %n annotation. Give it another code first.</numerusform>
            <numerusform>“{code}” would become a group, but has %n annotations. Give them another code first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookPreview</name>
    <message numerus="yes">
        <source>&amp;Keep the %n code(s) that are not in use, too</source>
        <translation>
            <numerusform>&amp;Keep the %n code that is not in use, too</numerusform>
            <numerusform>&amp;Keep the %n codes that are not in use, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) get another code.</source>
        <translation>
            <numerusform>%n annotation gets another code.</numerusform>
            <numerusform>%n annotations get another code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are kept in a group of their own.</source>
        <translation>
            <numerusform>%n code is kept in a group of its own.</numerusform>
            <numerusform>%n codes are kept in a group of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectedPane</name>
    <message numerus="yes">
        <source>%n correction(s) applied</source>
        <translation>
            <numerusform>%n correction applied</numerusform>
            <numerusform>%n corrections applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message numerus="yes">
        <source>Another result: %n student(s)</source>
        <translation>
            <numerusform>Another result: %n student</numerusform>
            <numerusform>Another result: %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another grade: %n student(s)</source>
        <translation>
            <numerusform>Another grade: %n student</numerusform>
            <numerusform>Another grade: %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message numerus="yes">
        <source>Everything is written for %n student(s).</source>
        <translation>
            <numerusform>Everything is written for %n student.</numerusform>
            <numerusform>Everything is written for %n students.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message numerus="yes">
        <source>Accept %n hint(s)</source>
        <translation>
            <numerusform>Accept %n hint</numerusform>
            <numerusform>Accept %n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n hint(s)</source>
        <translation>
            <numerusform>Dismiss %n hint</numerusform>
            <numerusform>Dismiss %n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n hint(s)</source>
        <translation>
            <numerusform>Bring back %n hint</numerusform>
            <numerusform>Bring back %n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintsPanel</name>
    <message numerus="yes">
        <source>No hint is as sure as that. %n less sure one(s) can be listed.</source>
        <translation>
            <numerusform>No hint is as sure as that. One less sure one can be listed.</numerusform>
            <numerusform>No hint is as sure as that. %n less sure ones can be listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less sure one(s) can be listed, too.</source>
        <translation>
            <numerusform>One less sure one can be listed, too.</numerusform>
            <numerusform>%n less sure ones can be listed, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n dismissed hint(s)</source>
        <translation>
            <numerusform>Bring back %n dismissed hint</numerusform>
            <numerusform>Bring back %n dismissed hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>{name}: %n annotation(s)</source>
        <translation>
            <numerusform>{name}: %n annotation</numerusform>
            <numerusform>{name}: %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkAll</name>
    <message numerus="yes">
        <source>Mark %n occurrence(s) as “{code}”</source>
        <translation>
            <numerusform>Mark %n occurrence as “{code}”</numerusform>
            <numerusform>Mark %n occurrences as “{code}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkAllDialog</name>
    <message numerus="yes">
        <source>%n place(s), yours among them</source>
        <translation>
            <numerusform>%n place, and that is yours</numerusform>
            <numerusform>%n places, yours among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n annotation(s)</source>
        <translation>
            <numerusform>Add %n annotation</numerusform>
            <numerusform>Add %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>Merged %n annotation(s). {key} takes it back.</source>
        <translation>
            <numerusform>Merged %n annotation. {key} takes it back.</numerusform>
            <numerusform>Merged %n annotations. {key} takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n annotation(s) get the code “{code}”.</source>
        <translation>
            <numerusform>%n annotation gets the code “{code}”.</numerusform>
            <numerusform>%n annotations get the code “{code}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteArticleDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them heading(s)</source>
        <translation>
            <numerusform>%n of them heading</numerusform>
            <numerusform>%n of them headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>… and %n more. Copy all to see them.</source>
        <translation>
            <numerusform>… and %n more. Copy all to see them.</numerusform>
            <numerusform>… and %n more. Copy all to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadArticleDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them heading(s)</source>
        <translation>
            <numerusform>%n of them a heading</numerusform>
            <numerusform>%n of them headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n document(s)?</source>
        <translation>
            <numerusform>Discard %n document?</numerusform>
            <numerusform>Discard %n documents?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message numerus="yes">
        <source>%n annotation(s) have this code or one below it.</source>
        <translation>
            <numerusform>%n annotation has this code or one below it.</numerusform>
            <numerusform>%n annotations have this code or one below it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have this code.</source>
        <translation>
            <numerusform>%n annotation has this code.</numerusform>
            <numerusform>%n annotations have this code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete the %n annotation(s) too</source>
        <translation>
            <numerusform>&amp;Delete the %n annotation too</numerusform>
            <numerusform>&amp;Delete the %n annotations too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>Change the code of %n annotation(s)</source>
        <translation>
            <numerusform>Change the code of %n annotation</numerusform>
            <numerusform>Change the code of %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>Remove %n annotation</numerusform>
            <numerusform>Remove %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n annotation(s)</source>
        <translation>
            <numerusform>Merge %n annotation</numerusform>
            <numerusform>Merge %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message numerus="yes">
        <source>%n step(s) done again</source>
        <translation>
            <numerusform>%n step done again</numerusform>
            <numerusform>%n steps done again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n step undone</numerusform>
            <numerusform>%n steps undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n part(s)</source>
        <translation>
            <numerusform>in %n part</numerusform>
            <numerusform>in %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudentModel</name>
    <message numerus="yes">
        <source>%n older submission(s)</source>
        <translation>
            <numerusform>%n older submission</numerusform>
            <numerusform>%n older submissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %n problem(s) and is open for reading only.</source>
        <translation>
            <numerusform>This file has %n problem and is open for reading only.</numerusform>
            <numerusform>This file has %n problems and is open for reading only.</numerusform>
        </translation>
    </message>
</context>
</TS>
