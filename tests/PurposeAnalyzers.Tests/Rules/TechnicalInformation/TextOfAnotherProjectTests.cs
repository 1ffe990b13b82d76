using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.TechnicalInformation;

/// <summary>What code of another project, which nobody sees here, makes of a whole object: the many <c>ToJson</c> and <c>Dump</c> of shared projects.</summary>
public sealed class TextOfAnotherProjectTests
{
    private const string Library = """
        using System.Threading.Tasks;
        using PurposeAnalyzers.Annotations;

        namespace Library;

        public class Person
        {
            [PermittedPurposes("support")] public string Email { get; set; } = "";
            public int Number { get; set; }
        }

        public class Plain { public int Number { get; set; } }

        public static class Text
        {
            public static string ToJson<T>(this T value) => "";
            public static string Dump(this object value) => "";
            public static byte[] Serialize(object value) => [];
            public static Task<string> SerializeAsync<T>(this T value) => Task.FromResult("");
            public static string SerializeWith<T>(T value, object settings) => "";
            public static Task<string> FindSlugAsync<T>(this T value) => Task.FromResult("");
            public static ValueTask<string> FindRareSlugAsync<T>(this T value) => new("");
            public static Task StoreAsync<T>(T value) => Task.CompletedTask;
            public static int DumpLength(this object value) => 0;
            public static bool IsComplete<T>(this T value) => true;
            public static string GetTypeName<T>(this T value) => typeof(T).Name;
            public static string GetGenericTypeName(this object value) => value.GetType().Name;
        }
        """;

    [Theory]
    [InlineData("{|PUR0401:Console.WriteLine|}(person.ToJson());")]
    [InlineData("{|PUR0401:Console.WriteLine|}(JsonSerializer.Serialize(new { person }));")]
    [InlineData("{|PUR0401:Console.WriteLine|}(Text.ToJson<object>(person));")]
    [InlineData("{|PUR0401:Console.WriteLine|}(person.Dump());")]
    [InlineData("{|PUR0401:Console.WriteLine|}(\"x\" + new List<Person> { person }.ToJson());")]
    [InlineData("{|PUR0401:Console.WriteLine|}(await person.SerializeAsync());")]
    [InlineData("{|PUR0401:Console.WriteLine|}(Convert.ToBase64String(Text.Serialize(person)));")]
    [InlineData("var text = person.ToJson(); {|PUR0401:Console.WriteLine|}(text);")]
    public Task Text_that_is_all_of_an_object_is_found(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("Console.WriteLine(person.GetTypeName());")]
    [InlineData("Console.WriteLine(person.GetGenericTypeName());")]
    [InlineData("Console.WriteLine(plain.ToJson() + plain.Dump());")]
    [InlineData("Console.WriteLine(person.IsComplete().ToString());")]
    [InlineData("Console.WriteLine(person.DumpLength());")]
    [InlineData("Console.WriteLine(await person.FindSlugAsync());")]
    [InlineData("var slug = await person.FindRareSlugAsync(); Console.WriteLine(slug);")]
    [InlineData("Console.WriteLine(JsonSerializer.Serialize(new { Slug = await person.FindSlugAsync() }));")]
    [InlineData("Console.WriteLine(JsonSerializer.Serialize(new { Slug = await person.FindRareSlugAsync() }));")]
    [InlineData("Console.WriteLine(JsonSerializer.Serialize(new { Done = Text.StoreAsync(person) }));")]
    [InlineData("_ = Microsoft.AspNetCore.Mvc.UrlHelperExtensions.RouteUrl(null!, \"Person\", new { Slug = await person.FindSlugAsync() });")]
    [InlineData("Console.WriteLine(Text.SerializeWith(person.Number, person));")]
    [InlineData("_ = person.ToJson(); Console.WriteLine(person.Number.ToJson());")]
    public Task A_name_of_a_type_and_text_of_something_else_is_silent(string statement) => VerifyAsync(statement);

    /// <remarks>The library knows nothing of tags, so that nobody could have tagged what comes back.</remarks>
    [Theory]
    [InlineData("Guid", "Guid.NewGuid()")]
    [InlineData("Task<Guid>", "Task.FromResult(Guid.NewGuid())")]
    [InlineData("DateTimeOffset", "default")]
    [InlineData("TimeSpan", "default")]
    [InlineData("DayOfWeek", "default")]
    [InlineData("int?", "default")]
    public Task A_key_or_a_date_that_belongs_to_an_object_is_silent(string type, string value)
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test
        {
            TestCode = """
                using System;
                using System.Text.Json;
                using PurposeAnalyzers.Annotations;

                class Person { [PermittedPurposes("support")] public string Email { get; set; } = ""; }

                [Purpose("support")]
                static class Desk
                {
                    static void Write(Person person)
                    {
                        _ = person.Email.Length;
                        Console.WriteLine(JsonSerializer.Serialize(new { Key = Library.Keys.KeyOf(person) }));
                    }
                }
                """,
        };
        test.TestState.AddOtherProject(
            "Library", $"using System; using System.Threading.Tasks; namespace Library; public static class Keys {{ public static {type} KeyOf<T>(T value) => {value}; }}", isCompiled: true);
        return test.RunAsync();
    }

    /// <summary>As a project of the solution, as an editor sees it, and compiled, as a build does.</summary>
    private static async Task VerifyAsync(string statement)
    {
        foreach (var isCompiled in new[] { false, true })
        {
            var test = Test(statement);
            test.TestState.AddOtherProject("Library", Library, isCompiled);
            await test.RunAsync();
        }
    }

    private static CSharpAnalyzerVerifier<PurposeAnalyzer>.Test Test(string statement) => new()
    {
        TestCode = $$"""
            using System;
            using System.Collections.Generic;
            using System.Text.Json;
            using System.Threading.Tasks;
            using Library;
            using PurposeAnalyzers.Annotations;

            [Purpose("support")]
            static class Desk
            {
                static async Task Write(Person person, Plain plain)
                {
                    _ = person.Email.Length; // Code without data in its hands is not followed.
                    {{statement}}
                    await Task.CompletedTask;
                }
            }
            """,
    };
}
