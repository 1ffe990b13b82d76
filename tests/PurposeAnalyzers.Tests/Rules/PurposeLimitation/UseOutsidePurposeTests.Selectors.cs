namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <content>A selector that only names a member is no use; one that moves its value is.</content>
public partial class UseOutsidePurposeTests
{
    private const string Libraries = """
        using System;
        using System.Collections.Generic;
        using System.Linq.Expressions;
        namespace AutoMapper
        {
            public interface IMemberConfiguration<TSource, TMember> { void MapFrom<TResult>(Expression<Func<TSource, TResult>> source); void Ignore(); void Condition(Func<TSource, bool> test); }
            public interface IMappingExpression<TSource, TTarget>
            {
                IMappingExpression<TSource, TTarget> ForMember<TMember>(Expression<Func<TTarget, TMember>> member, Action<IMemberConfiguration<TSource, TMember>> options);
                IMappingExpression<TSource, TTarget> ForPath<TMember>(Expression<Func<TTarget, TMember>> member, Action<IMemberConfiguration<TSource, TMember>> options);
                IMappingExpression<TSource, TTarget> ForSourceMember(Expression<Func<TSource, object?>> member, Action<object> options);
            }
            public class Profile { public IMappingExpression<TSource, TTarget> CreateMap<TSource, TTarget>() => null!; }
        }
        namespace Mapster
        {
            public class TypeAdapterSetter<TSource, TTarget>
            {
                public TypeAdapterSetter<TSource, TTarget> Map<TMember, TValue>(Expression<Func<TTarget, TMember>> member, Expression<Func<TSource, TValue>> source) => this;
                public TypeAdapterSetter<TSource, TTarget> Ignore(params Expression<Func<TTarget, object?>>[] members) => this;
            }
        }
        """;

    [Fact]
    public Task Configuring_an_entity_model_is_no_use() => Marketing.VerifyAsync("""
        namespace Data
        {
            using Microsoft.EntityFrameworkCore;
            using Microsoft.EntityFrameworkCore.Metadata.Builders;
            [Purpose("marketing")]
            public class Mapping : IEntityTypeConfiguration<Person>
            {
                public void Configure(EntityTypeBuilder<Person> b)
                {
                    b.HasKey(x => x.Name); b.HasIndex(x => new { x.Email, x.Age }); b.Property(x => x.Email).HasMaxLength(9); b.Ignore(x => x.Phones); b.Property(x => x.Name).HasConversion(v => v.Trim(), v => v);
                    b.Property<string?>(x => x.Email); b.ComplexProperty(x => x.Home, h => h.Property(y => y.City)); b.HasAlternateKey(x => x.Email!); b.HasIndex(x => x.Birth).IsUnique(); b.HasMany(x => x.Phones).WithOne();
                    b.HasQueryFilter(x => x.{|PUR0901:Email|} != "a"); b.Property(x => x.Email).HasMaxLength(new Person().{|PUR0901:Visits|}); b.HasData(new Person { Email = "a", Name = new Person().{|PUR0901:Name|} });
                }
            }
        }
        """);

    [Fact]
    public Task Including_tracking_and_setting_members_is_no_use_and_querying_is() => Marketing.VerifyAsync("""
        namespace Data
        {
            using Microsoft.EntityFrameworkCore;
            public class Club : DbContext { public DbSet<Person> People => Set<Person>(); }
            [Purpose("marketing")]
            public class Campaign
            {
                public async Task Run(Club db, Person p)
                {
                    await db.People.Include(x => x.Phones).Include(x => x.Next!).ThenInclude(x => x.Names).ToListAsync(); db.Entry(p).Property(x => x.Email).IsModified = true; db.Entry(p).Collection(x => x.Phones!).Load();
                    await db.People.Where(x => x.Id == 1).ExecuteUpdateAsync(s => s.SetProperty(x => x.Email, "a").SetProperty(x => x.Name, x => x.{|PUR0901:Email|} + "a").SetProperty(x => x.Name, p.{|PUR0901:Name|}));
                    await db.People.Select(x => x.{|PUR0901:Email|}).ToListAsync(); await db.People.Select(x => new { x.{|PUR0901:Email|}, x.Id }).ToListAsync(); await db.People.Where(x => x.{|PUR0901:Email|} == "a").ToListAsync();
                    await db.People.OrderBy(x => x.{|PUR0901:Name|}).ThenBy(x => x.{|PUR0901:Birth|}).ToListAsync(); await db.People.FirstOrDefaultAsync(x => x.{|PUR0901:Name|}.Contains("a")); await db.People.MaxAsync(x => x.{|PUR0901:Birth|});
                    await db.People.Where(x => x.Email != null && x.Name != "").CountAsync(); await db.People.GroupBy(x => x.{|PUR0901:Age|}).CountAsync(); await db.People.ToDictionaryAsync(x => x.{|PUR0901:Name|});
                    var q = from x in db.People where x.{|PUR0901:Age|} > 1 orderby x.{|PUR0901:Name|} select new { x.{|PUR0901:Email|} };
                }
            }
        }
        """);

    [Fact]
    public Task Validation_rules_and_mapping_targets_name_members_and_their_messages_and_sources_read_them()
    {
        var test = new Verify.Test
        {
            TestCode = Marketing.Usings + """
                using AutoMapper;
                using FluentValidation;
                public class Row { [PermittedPurposes("support")] public string? Email; [PermittedPurposes("support")] public Place Home; }
                [Purpose("marketing")]
                public class PersonValidator : AbstractValidator<Person>
                {
                    public PersonValidator()
                    {
                        RuleFor(x => x.Email).Must(v => v != "a").When(x => x.Name != ""); RuleForEach(x => x.Phones); RuleFor(x => x.Next!.Email); RuleFor(x => x.Home.City);
                        RuleFor(x => x.Email).NotEmpty().WithMessage(x => x.{|PUR0901:Name|}); RuleFor(x => x.Email).Equal(x => x.{|PUR0901:Name|}); RuleFor(x => x.{|PUR0901:Name|}.Trim()); RuleFor(x => x.Email).NotEmpty().When(x => x.{|PUR0901:Age|} > 1);
                    }
                }
                [Purpose("marketing")]
                public class PersonProfile : Profile
                {
                    public PersonProfile()
                    {
                        CreateMap<Person, Row>().ForMember(r => r.Email, o => o.MapFrom(x => x.{|PUR0901:Email|})).ForPath(r => r.Home.City, o => o.Ignore()).ForSourceMember(x => x.Email, _ => { }).ForMember(r => r.Email, o => o.Condition(x => x.Email != null));
                        new Mapster.TypeAdapterSetter<Person, Row>().Map(r => r.Email, x => x.{|PUR0901:Name|}).Ignore(r => r.Email);
                    }
                }
                [Purpose("marketing")] public class PersonMap : CsvHelper.Configuration.ClassMap<Person> { public PersonMap() => Map(x => x.Email).Name("e-mail"); }
                [Purpose("marketing")] public class Own { public void Configure<T>(Expression<Func<T, object?>> member) { } public void Run() => Configure<Person>(x => x.{|PUR0901:Email|}); }
                """ + Marketing.Person,
        };
        test.TestState.AdditionalProjects["Libraries"].Sources.Add(Libraries);
        test.TestState.AdditionalProjectReferences.Add("Libraries");
        return test.RunAsync();
    }

    [Fact]
    public Task A_form_field_shows_the_value_and_its_label_only_the_name() => Marketing.VerifyAsync("""
        namespace Forms
        {
            using Microsoft.AspNetCore.Mvc.Rendering;
            using Microsoft.AspNetCore.Mvc.TagHelpers;
            using Microsoft.AspNetCore.Mvc.ViewFeatures;
            [Purpose("marketing")]
            public class Page
            {
                public void Write(IHtmlHelper<Person> html, IModelExpressionProvider provider, ViewDataDictionary<Person> data, InputTagHelper input, LabelTagHelper label, ValidationMessageTagHelper complaint)
                {
                    html.LabelFor(x => x.Email); html.NameFor(x => x.Email); html.IdFor(x => x.Email); html.DisplayNameFor(x => x.Email); html.ValidationMessageFor(x => x.Email);
                    html.DisplayFor(x => x.{|PUR0901:Email|}); html.EditorFor(x => x.{|PUR0901:Email|}); html.TextBoxFor(x => x.{|PUR0901:Email|}); html.HiddenFor(x => x.{|PUR0901:Email|});
                    label.For = provider.CreateModelExpression(data, x => x.Email); complaint.For = provider.CreateModelExpression(data, x => x.Home.City);
                    input.For = provider.CreateModelExpression(data, x => x.{|PUR0901:Email|});
                }
            }
        }
        """);
}
