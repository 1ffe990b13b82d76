using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace PurposeAnalyzers.Testing.Tests;

/// <summary>Offers actions for a reported class; by default one that renames Bad... to Good....</summary>
public abstract class ClassFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["GOOD1", "GOOD5"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        foreach (var action in Offer(context.Document, root, root.FindToken(context.Span.Start)))
        {
            context.RegisterCodeFix(action, context.Diagnostics);
        }
    }

    protected virtual IEnumerable<CodeAction> Offer(Document document, SyntaxNode root, SyntaxToken name) =>
        [Rename(document, root, name, NewName(name.Text))];

    protected virtual string NewName(string name) => name.Replace("Bad", "Good", StringComparison.Ordinal);

    protected static CodeAction Rename(Document document, SyntaxNode root, SyntaxToken name, string newName, string key = "rename") => CodeAction.Create(
        $"Rename to {newName}",
        _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceToken(name, SyntaxFactory.Identifier(name.LeadingTrivia, newName, name.TrailingTrivia)))),
        key);
}

public sealed class GoodFix : ClassFix;

public sealed class NothingOfferedFix : ClassFix
{
    protected override IEnumerable<CodeAction> Offer(Document document, SyntaxNode root, SyntaxToken name) => [];
}

/// <summary>A group of two, then a third.</summary>
public sealed class ThreeActionsFix : ClassFix
{
    protected override IEnumerable<CodeAction> Offer(Document document, SyntaxNode root, SyntaxToken name) =>
    [
        CodeAction.Create("Rename", [Rename(document, root, name, "First", "first"), Rename(document, root, name, "Second", "second")], isInlinable: false),
        Rename(document, root, name, "Third", "third"),
    ];
}

/// <summary>Adds a base type in full and leaves it to the simplifier and the formatter.</summary>
public sealed class AnnotatedFix : ClassFix
{
    protected override IEnumerable<CodeAction> Offer(Document document, SyntaxNode root, SyntaxToken name)
    {
        var node = (ClassDeclarationSyntax)name.Parent!;
        var type = SyntaxFactory.ParseTypeName("global::System.Exception").WithAdditionalAnnotations(Simplifier.Annotation);
        var changed = node
            .WithIdentifier(SyntaxFactory.Identifier("Good"))
            .WithBaseList(SyntaxFactory.BaseList([SyntaxFactory.SimpleBaseType(type)]))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return [CodeAction.Create("Derive", _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(node, changed))), "derive")];
    }
}

/// <summary>Renames, writes a new file, and notes it in an additional file.</summary>
public sealed class ManyFilesFix : ClassFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override IEnumerable<CodeAction> Offer(Document document, SyntaxNode root, SyntaxToken name) =>
    [
        CodeAction.Create("Write", _ =>
        {
            var renamed = root.ReplaceToken(name, SyntaxFactory.Identifier("Good").WithTriviaFrom(name));
            var project = document.WithSyntaxRoot(renamed).Project.AddDocument("New.cs", "class New;", ["Folder"]).Project;
            var notes = project.AdditionalDocuments.Single();
            return Task.FromResult(project.Solution.WithAdditionalDocumentText(notes.Id, SourceText.From("noted", System.Text.Encoding.UTF8)));
        }, "write"),
    ];
}

/// <summary>Corrects a line of an additional file.</summary>
public sealed class AdditionalFileFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["GOOD7"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.TextDocument.GetTextAsync(context.CancellationToken);
        var solution = context.TextDocument.Project.Solution;
        context.RegisterCodeFix(
            CodeAction.Create("Correct", _ => Task.FromResult(solution.WithAdditionalDocumentText(context.TextDocument.Id, text.Replace(context.Span, "good"))), "correct"),
            context.Diagnostics);
    }
}

public sealed class NoChangeFix : ClassFix
{
    protected override string NewName(string name) => name;
}

public sealed class LoopingFix : ClassFix
{
    protected override string NewName(string name) => name + "_";
}

public sealed class MalformedFix : ClassFix
{
    protected override string NewName(string name) => "Two Words";
}

public sealed class UncompilableFix : ClassFix
{
    protected override string NewName(string name) => "Taken";
}

public sealed class EncodingFix : ClassFix
{
    protected override IEnumerable<CodeAction> Offer(Document document, SyntaxNode root, SyntaxToken name) =>
        [CodeAction.Create("Rewrite", _ => Task.FromResult(document.WithText(SourceText.From("class Good;", System.Text.Encoding.Unicode))), "rewrite")];
}

/// <summary>One by one it is right; all at once it renames to something else.</summary>
public sealed class BadFixAllFix : ClassFix
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var root = (await document.GetSyntaxRootAsync(context.CancellationToken))!;
        var names = diagnostics.Select(d => root.FindToken(d.Location.SourceSpan.Start));
        return document.WithSyntaxRoot(root.ReplaceTokens(names, (name, _) => SyntaxFactory.Identifier("All").WithTriviaFrom(name)));
    });
}

/// <summary>All at once it fixes only the first of each file.</summary>
public sealed class LazyFixAllFix : ClassFix
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var root = (await document.GetSyntaxRootAsync(context.CancellationToken))!;
        var name = root.FindToken(diagnostics.Min(d => d.Location.SourceSpan.Start));
        return document.WithSyntaxRoot(root.ReplaceToken(name, SyntaxFactory.Identifier(NewName(name.Text)).WithTriviaFrom(name)));
    });
}

/// <summary>All at once it offers nothing.</summary>
public sealed class EmptyFixAllFix : ClassFix
{
    public override FixAllProvider GetFixAllProvider() => new Provider();

    private sealed class Provider : FixAllProvider
    {
        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(null);
    }
}
