using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Flow.Edits;
using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Flow.Tests.Edits;

/// <summary>Code that is changed again and again, as in an editor: what was found out about a file is kept as long as the file is the same.</summary>
internal sealed class EditedCode
{
    private readonly ConditionalWeakTable<SyntaxTree, FileIndex> indexes = [];
    private readonly ConditionalWeakTable<SyntaxTree, FileAnswers> answers = [];

    public EditedCode(params string[] files) => Compilation = FlowSample.Parse(files);

    public CSharpCompilation Compilation { get; private set; }

    /// <summary>What answers depend on besides code.</summary>
    public string Environment { get; set; } = "";

    /// <summary>One text instead of another in one of the files.</summary>
    public void Edit(int file, string old, string changed) => Replace(file, Text(file).Replace(old, changed, StringComparison.Ordinal));

    public void Replace(int file, string text)
    {
        var tree = Compilation.SyntaxTrees[file];
        Compilation = Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text)));
    }

    public void Add(string text) => Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)Compilation.SyntaxTrees[0].Options, $"/{Compilation.SyntaxTrees.Length}.cs"));

    public string Text(int file) => Compilation.SyntaxTrees[file].ToString();

    /// <summary>As it is seen by somebody who has seen it before.</summary>
    public FlowSample Seen() => new(Compilation, KeptAnswers.Of(
        Compilation, Environment, tree => indexes.GetValue(tree, t => new FileIndex(t)), tree => answers.GetValue(tree, _ => new FileAnswers())));

    /// <summary>As it is seen by somebody who opens it for the first time.</summary>
    public FlowSample Anew() => new(Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
        Compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath))));
}
