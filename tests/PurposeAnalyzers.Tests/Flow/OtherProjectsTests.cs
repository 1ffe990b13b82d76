using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Flow;

/// <summary>An editor shows the source of a solution's other projects, a build their assemblies: both must find the same.</summary>
/// <remarks>What tells a library's code from one's own is the assembly, not whether its source is at hand.</remarks>
public sealed class OtherProjectsTests
{
    private const string Library = """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.IO;

        namespace Library;

        public static class Texts
        {
            public static string Quoted(this string value) => "'" + value + "'";
            public static bool IsLong(this string value) => value.Length > 10;
            public static Guid Hash(this string value) => new(value);
            public static ReadOnlySpan<char> Part(string value) => value.AsSpan(1);
            public static Span<char> PartOf(char[] value) => value.AsSpan(1);
            public static Envelope Wrap<T>(T content) => new();
            public static Plain Load(string key) => new();
        }

        public class Plain { public string Text { get; set; } = ""; public string Remark = ""; }

        public class Envelope { }

        public class Box<T> { public T Value { get; set; } = default!; public T this[int i] { get => Value; set => Value = value; } }

        public class Bag : IEnumerable<string>
        {
            private readonly List<string> all = [];
            public void Add(string value) => all.Add(value);
            public IEnumerator<string> GetEnumerator() => all.GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => all.GetEnumerator();
        }

        public class Builder
        {
            private string text = "";
            public Builder With(string value) { text += value; return this; }
            public string Build() => text;
        }

        public class ReportWriter(Stream stream)
        {
            public void Write(string value) => stream.Write(new byte[value.Length]);
        }

        public readonly struct Masked(string value)
        {
            public static implicit operator Masked(string value) => new(value);
            public static Masked operator +(Masked left, string right) => left;
            public override string ToString() => value;
        }

        public class Titled(string title)
        {
            public override string ToString() => title;
        }

        public class Untitled(string title) { public int Length => title.Length; }

        public record Card(string Title);

        public static class Pipe { public static Channel<T> Open<T>() => new(); }

        public class Channel<T> { public Channel<T> Reader => this; public Channel<T> Writer => this; public void Write(T value) { } public T Read() => default!; }
        """;

    [Theory]
    [InlineData("{|PUR0401:Console.WriteLine|}(person.Email.Quoted());")]
    [InlineData("{|PUR0401:Console.WriteLine|}(person.Email.Hash().ToString());")]
    [InlineData("{|PUR0401:Console.WriteLine|}(Texts.Part(person.Email).ToString());")]
    [InlineData("{|PUR0401:Console.WriteLine|}(Texts.Load(person.Email).Text);")]
    [InlineData("{|PUR0401:Console.WriteLine|}(new Builder().With(person.Email).Build());")]
    [InlineData("{|PUR0401:Console.WriteLine|}(new Titled(person.Email));")]
    [InlineData("{|PUR0401:Console.WriteLine|}($\"{new Titled(person.Email)}\");")]
    [InlineData("{|PUR0401:Console.WriteLine|}($\"{new Untitled(person.Email)}\");")]
    [InlineData("{|PUR0401:Console.WriteLine|}(JsonSerializer.Serialize(Texts.Wrap(person)));")]
    [InlineData("{|PUR0401:Console.WriteLine|}(JsonSerializer.Serialize(new { Envelope = Texts.Wrap(person) }));")]
    [InlineData("Masked masked = person.Email; {|PUR0401:Console.WriteLine|}(masked);")]
    [InlineData("Masked masked = \"\"; masked += person.Email; {|PUR0401:Console.WriteLine|}($\"{masked}\");")]
    [InlineData("var chars = new char[20]; person.Email.AsSpan().CopyTo(Texts.PartOf(chars)); {|PUR0401:Console.WriteLine|}(new string(chars));")]
    [InlineData("var plain = {|PUR0905:new|} Plain { Text = person.Email }; {|PUR0401:Console.WriteLine|}(plain.Text);")]
    [InlineData("{|PUR0905:new Plain().Remark|} = person.Email;")]
    [InlineData("var box = new Box<Person> { Value = person }; {|PUR0401:Console.WriteLine|}(box.Value.Email);")]
    [InlineData("var box = new Box<string>(); box[0] = person.Email; {|PUR0401:Console.WriteLine|}(box[1]);")]
    [InlineData("var bag = new Bag(); bag.Add(person.Email); foreach (var x in bag) {|PUR0401:Console.WriteLine|}(x);")]
    [InlineData("var bag = new Bag { person.Email }; using var all = bag.GetEnumerator(); {|PUR0401:Console.WriteLine|}(all.Current);")]
    [InlineData("var builder = new Builder(); builder.With(person.Email); {|PUR0401:Console.WriteLine|}(builder.Build());")]
    [InlineData("var stream = new MemoryStream(); new ReportWriter(stream).Write(person.Email); {|PUR0401:Console.WriteLine|}(Encoding.UTF8.GetString(stream.ToArray()));")]
    [InlineData("var channel = Pipe.Open<string>(); channel.Writer.Write(person.Email); {|PUR0401:Console.WriteLine|}(channel.Reader.Read());")]
    [InlineData("{|PUR0401:Console.WriteLine|}($\"{{|PUR0905:new|} Card(person.Email)}\");")]
    public Task What_goes_through_another_project_is_found(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("Console.WriteLine(person.Email.IsLong());")]
    [InlineData("Console.WriteLine(new Untitled(person.Email).Length);")]
    [InlineData("_ = person.Email.Quoted(); Console.WriteLine(person.Name.Quoted());")]
    [InlineData("Console.WriteLine(new Builder().With(person.Name).Build());")]
    [InlineData("_ = new Titled(person.Email).ToString(); Console.WriteLine(new Titled(person.Name));")]
    [InlineData("Console.WriteLine(JsonSerializer.Serialize(Texts.Wrap(person.Name)));")]
    [InlineData("var stream = new MemoryStream(); new ReportWriter(stream).Write(person.Name); Console.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));")]
    [InlineData("new Plain().Text = person.Name;")]
    [InlineData("Masked masked = person.Name; Console.WriteLine(masked);")]
    public Task What_another_project_is_not_given_is_silent(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("Bag kept", "kept.Add(person.Email);", "{|PUR0401:Console.WriteLine|}(string.Join(',', kept));")]
    [InlineData("Builder kept", "kept.With(person.Email);", "{|PUR0401:Console.WriteLine|}(kept.Build());")]
    [InlineData("Box<string> kept", "{|PUR0905:kept.Value|} = person.Email;", "{|PUR0401:Console.WriteLine|}(kept.Value);")]
    [InlineData("Bag kept", "kept.Add(person.Name); _ = kept.Contains(person.Email);", "Console.WriteLine(string.Join(',', kept));")]
    [InlineData("Builder kept", "_ = person.Email; kept.With(person.Name);", "Console.WriteLine(kept.Build());")]
    public Task What_its_objects_keep_in_private_fields_is_known(string field, string statement, string tell) => VerifyAsync(statement, field, tell);

    [Fact]
    public Task Members_of_a_library_that_nobody_here_can_tag_are_silent() => Test("new Plain().Text = person.Email;", isCompiled: true, projects: "").RunAsync();

    private static async Task VerifyAsync(string statement, string field = "object kept", string tell = "")
    {
        foreach (var isCompiled in new[] { false, true })
        {
            await Test(statement, isCompiled, "Library", field, tell).RunAsync();
        }
    }

    /// <param name="projects">What the build says which of the references are projects.</param>
    private static CSharpAnalyzerVerifier<PurposeAnalyzer>.Test Test(string statement, bool isCompiled, string projects, string field = "object kept", string tell = "")
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test
        {
            TestCode = $$"""
                using System;
                using System.IO;
                using System.Linq;
                using System.Text;
                using System.Text.Json;
                using Library;
                using PurposeAnalyzers.Annotations;

                public class Person
                {
                    [PermittedPurposes("support")] public string Email { get; set; } = "";
                    public string Name { get; set; } = "";
                }

                [Purpose("support")]
                class Desk
                {
                    private readonly {{field}} = new();

                    void Write(Person person)
                    {
                        _ = person.Email.Length; // Code without data in its hands is not followed.
                        {{statement}}
                    }

                    void Tell() { {{tell}} }
                }
                """,
        };
        test.TestState.GlobalOptions["build_property.PurposeReferencedProjects"] = projects;
        test.TestState.AddOtherProject("Library", Library, isCompiled);
        return test;
    }
}
