using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Tests.Robustness;

/// <summary>An editor references projects as compilations, a build as assemblies: both must find the same, from declarations alone.</summary>
public class ReferencedProjectTests
{
    private const string Library = """
        using System;
        using PurposeAnalyzers.Annotations;
        public class Customer
        {
            [PermittedPurposes("support")] public string Mail { get; set; } = "";
            [PermittedPurposes("support")] public Func<string>? Load;
            public string Shout => Mail.ToUpper();
        }
        public class Friend
        {
            [PermittedPurposes("support", ConsentRequired = ["marketing"])] public string Mail { get; set; } = "";
            [ConsentCheck("marketing")] public bool Accepts { get; set; }
            public bool IsActive { get; set; }
        }
        public record Contact([PermittedPurposes("support")] string Mail, int Id);
        public record struct Point([PermittedPurposes("support")] int X, int Y);
        public record Positional([property: PermittedPurposes("support")] string Mail);
        public interface ILine { [PermittedPurposes("support")] string Line { get; } [Purpose("marketing")] void Run(Customer c); }
        public abstract class Base { [Purpose("marketing")] public abstract string Line { get; } }
        [Purpose("marketing")] public abstract class Served { public virtual string Of(Customer c) => ""; }
        [Purpose("marketing")] public interface IServed { string A(Customer c); }
        public interface IPlain { void Plain(Customer c); }
        public static class Code
        {
            public static event Action? Ring;
            public static void Later(Action action) => action();
            public static T Now<T>(Func<T> function) => function();
            public static string Hidden(Customer c) { Ring?.Invoke(); return c.Mail; }
            [return: PermittedPurposes("support")] public static string Tagged(Customer c) => c.Mail;
            [Anonymizes] public static string Mask(string s) => "";
            public static string Extension(this Customer c) => c.Mail;
        }
        """;

    private const string App = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using PurposeAnalyzers.Annotations;
        [Purpose("marketing")] class Campaign
        {
            string To(Customer c, Contact r, Positional p, Point x, ILine l, Base b, List<Customer> all)
            {
                Code.Ring += () => GC.KeepAlive(c.{|Mail|});
                _ = r.{|Mail|} + p.{|Mail|} + l.{|Line|} + b.Line + x.{|X|} + c.{|Load|}!() + c.Shout + c.Extension();
                var ({|mail|}, id) = r;
                return Code.Hidden(c) + Code.{|Tagged|}(c) + $"{{|r|}}" + Code.Mask(c.Mail) + all.Select(Code.Hidden).First() + all.Select(a => a.{|Mail|});
            }

            void Ask(Friend f)
            {
                if (f.Accepts) GC.KeepAlive(f.Mail);
                if (f.IsActive) GC.KeepAlive(f.{|Mail|});
            }
        }
        class Mine : Base { public override string Line => new Customer().{|Mail|}; }
        class Lined : ILine { public string Line => ""; public void Run(Customer c) => _ = c.{|Mail|}; }
        class Derived : Served { string A(Customer c) => c.{|Mail|}; public override string Of(Customer c) => c.{|Mail|}; }
        class Implementing : IServed { public string A(Customer c) => c.{|Mail|}; }
        class Unmarked : IPlain
        {
            internal void Wire(Customer c)
            {
                Code.Ring += () => GC.KeepAlive(c.{|Mail|});
                Code.Ring += {|OnRing|};
                Code.Later(() => GC.KeepAlive(c.{|Mail|}));
                Code.Now(() => c.Mail);
            }
            static void OnRing() => GC.KeepAlive(new Customer().Mail);
            public void Plain(Customer c) => GC.KeepAlive(c.{|Mail|});
        }
        """;

    private const int MarkLength = 4;

    private static readonly Regex Mark = new(@"\{\|(\w+)\|\}", RegexOptions.CultureInvariant);

    [Theory]
    [InlineData("compilation")]
    [InlineData("assembly")]
    [InlineData("reference assembly")]
    public async Task What_a_referenced_project_declares_is_found_however_it_is_referenced(string form)
    {
        var text = Mark.Replace(App, "$1");
        var library = AnalyzerSession.Compile(AnalyzerSession.Parse(Library, "/Library.cs")).WithAssemblyName("Library");
        var app = AnalyzerSession.Compile(AnalyzerSession.Parse(text, "/App.cs")).AddReferences(Reference(library, form));
        Assert.Empty(app.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await AnalyzerSession.RunAsync(app);
        Assert.Equal(
            Mark.Matches(App).Select((mark, i) => Describe(text, new(mark.Index - (i * MarkLength), mark.Groups[1].Length))),
            found.OrderBy(d => d.Location.SourceSpan).Select(d => Describe(text, d.Location.SourceSpan)));
    }

    [Fact]
    public async Task A_diamond_of_projects_is_analysed_without_a_crash()
    {
        var bottom = AnalyzerSession.Compile(AnalyzerSession.Parse(Library, "/Library.cs")).WithAssemblyName("Library");
        var middle = AnalyzerSession.Compile(AnalyzerSession.Parse(
            "public class Middle : Served { public string B(Customer c) => Code.Hidden(c); public virtual string V(Customer c) => c.Mail; }", "/Middle.cs"))
            .WithAssemblyName("Middle").AddReferences(bottom.ToMetadataReference());
        var top = AnalyzerSession.Compile(AnalyzerSession.Parse(
            "class Top : Middle { string A(Customer c) => c.Mail + B(c) + base.V(c); public override string V(Customer c) => c.Mail; }", "/Top.cs"))
            .AddReferences(bottom.ToMetadataReference(), middle.ToMetadataReference());
        Assert.Equal(2, (await AnalyzerSession.RunAsync(top)).Length);
    }

    private static MetadataReference Reference(CSharpCompilation library, string form)
    {
        if (form == "compilation")
        {
            return library.ToMetadataReference();
        }

        using var image = new MemoryStream();
        Assert.True(library.Emit(image, options: new(metadataOnly: form != "assembly", includePrivateMembers: form == "assembly")).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static string Describe(string text, TextSpan span)
    {
        var line = text[..span.Start].Count(c => c == '\n');
        return $"{line}: {text.Split('\n')[line].Trim()} -> {text.Substring(span.Start, span.Length)}";
    }
}
