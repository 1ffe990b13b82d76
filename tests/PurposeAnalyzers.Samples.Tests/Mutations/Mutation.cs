namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>A protection of the sample that is taken away, and what a reviewer would want to be told of it.</summary>
/// <param name="Name">What is done to the sample, as a reviewer would put it.</param>
internal sealed record Mutation(string Name, Edit[] Edits, params Expectation[] Expected)
{
    public Mutation(string name, Edit edit, params Expectation[] expected)
        : this(name, [edit], expected)
    {
    }

    public override string ToString() => Name;
}

/// <summary>One change of one file. What it is to change must stand there exactly once: a mutation never passes because the sample has moved on.</summary>
internal sealed record Edit(string File, Func<SourceFile, SourceFile> Apply)
{
    public static Edit Replace(string file, string old, string with) => new(file, source => source.Replace(old, with));

    public static Edit Delete(string file, string text) => Replace(file, text, with: "");

    /// <summary>Deletes the one line with this fragment.</summary>
    public static Edit DeleteLine(string file, string fragment) => new(file, source => source.WithoutLine(fragment));

    public static Edit DeleteFile(string file) => new(file, source => source with { Text = "" });
}

/// <param name="Line">What stands, in the mutated file and there only, in the line of the finding.</param>
internal sealed record Expectation(string Rule, string File, string Line);
