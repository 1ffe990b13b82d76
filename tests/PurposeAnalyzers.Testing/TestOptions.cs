namespace PurposeAnalyzers.Testing;

/// <summary>Opts one test out of a check that is otherwise always made.</summary>
[Flags]
public enum TestBehaviors
{
    None = 0,

    /// <summary>Do not demand that <c>#pragma warning disable</c> silences what was reported.</summary>
    SkipSuppressionCheck = 1,

    /// <summary>Do not demand that generated code is treated as the analyzer declared.</summary>
    SkipGeneratedCodeCheck = 2,

    /// <summary>Do not demand the same result sequentially and with the files reversed, where file-by-file analysis cannot show that.</summary>
    SkipOrderCheck = 4,

    /// <summary>Do not demand that file-by-file analysis, as editors do it, in reverse order finds the same.</summary>
    SkipPerTreeCheck = 8,
}

/// <summary>What a code fix test leaves out.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    None = 0,

    /// <summary>Apply one fix and stop.</summary>
    FixOne = 1,
    SkipFixAllInDocumentCheck = 2,
    SkipFixAllInProjectCheck = 4,
    SkipFixAllInSolutionCheck = 8,
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>Allow a fix for a diagnostic that only appears when the whole compilation has been analysed.</summary>
    SkipLocalDiagnosticCheck = 16,
}

/// <summary>From which severity on the compiler's own diagnostics must be expected.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
    Suggestions,
    All,
}

/// <summary>What becomes of markup in a state's files.</summary>
public enum MarkupMode
{
    /// <summary>The text is taken as it is.</summary>
    None,

    /// <summary>Markup is removed and expects nothing.</summary>
    Ignore,

    /// <summary>Markup for ids that the fix removes expects nothing.</summary>
    IgnoreFixable,

    /// <summary>Markup expects diagnostics.</summary>
    Allow,
}

/// <summary>How markup is read.</summary>
[Flags]
public enum MarkupOptions
{
    None = 0,

    /// <summary><c>[|x|]</c> means the first of several descriptors instead of being an error.</summary>
    UseFirstDescriptor = 1,

    /// <summary><c>$$</c> is code, as in <c>$$"""raw"""</c>.</summary>
    TreatPositionIndicatorsAsCode = 2,
}
