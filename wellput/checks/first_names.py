"""First names that are common in the United Kingdom, by which a person is told from a place or an organisation.

Chosen from the most frequent names of births in England and Wales since 1904 (Office for National Statistics) and of
Scotland (National Records of Scotland), with frequent names of communities that those lists show late. A name that is
missing is still found beside other signs: a title, a verb of speech, `who`.
"""

from __future__ import annotations

_CERTAIN = """
Aaron Abbie Abdi Abdul Abdullah Abena Abigail Abu Ada Adam Adebayo Adele Adrian Agnes Agnieszka Ahmad Ahmed Aidan
Aileen Aisha Ajay Akua Alan Alasdair Albert Aled Alejandro Alex Alexander Alexandra Alfie Alfred Ali Alice Alison
Alistair Allan Allen Alun Alwen Alwyn Ama Amal Amanda Amara Amelia Amina Amir Amit Amy Ana Andrea Andrei Andrew
Andriy Andrzej Andy Aneurin Angela Angharad Angus Anil Anita Anjali Ann Anna Anne Annette Annie Anthony Antonio
Anwar Anwen Anya Aoife Arfon Arjun Arthur Arwel Asha Ashley Asif Astrid Audrey Ava Ayesha Ayse Babatunde Balwinder
Barbara Bashir Beatrice Beatriz Becky Ben Benjamin Bernadette Bernard Bernice Bernie Bert Beryl Bethan Bethany Betsy
Betty Beverley Beverly Bilal Billy Binta Bogdan Brenda Brendan Brian Bridget Bronagh Bronwen Bruce Bryan Bushra
Callum Cameron Carl Carole Caroline Carolyn Caron Carys Catherine Cathy Catrin Catriona Cecil Cedric Ceinwen Ceri
Cerys Chantelle Charlene Charles Charlie Charlotte Cheryl Chidi Chinedu Chipo Chloe Chris Christina Christine
Christopher Chukwuma Ciara Ciaran Claire Clarence Clarissa Claude Clive Colin Connie Connor Cyril Dafydd Daniel
Danielle Danny Darren Dave David Davina Debbie Deborah Debra Declan Deepa Deepak Deirdre Delroy Delyth Denis Denise
Dennis Denzel Derek Desmond Dewi Diana Diane Dilys Dipak Dmytro Dominic Donald Donna Doreen Doris Dorothy Dylan
Ebony Eddie Edith Edmund Edna Eduardo Edward Edwin Edwina Eifion Eileen Eilidh Eirlys Eirwen Elaine Elan Eleanor
Elena Eleri Elfed Eli Elif Elin Elizabeth Ella Ellen Ellie Elsa Elsie Elspeth Eluned Elwyn Emeka Emily Emlyn Emma
Emre Emrys Emyr Enid Eoin Eric Erin Ernest Errol Esme Esther Ethan Ethel Euan Eunice Evan Evelyn Ewa Ewan Faisal
Farah Farida Farzana Fatima Fatou Felicity Femi Fergus Ffion Fiona Folake Frances Francesca Francis Fraser Fred
Freddie Frederick Freya Gail Gareth Gary Gavin Gemma Geoff Geoffrey George Georgina Geraint Gerald Geraldine Gerard
Gerry Gethin Gillian Gina Giovanni Gladys Glenda Glenys Gloria Glynis Gordon Graeme Graham Greta Gretel Gruffydd
Gurdeep Gurpreet Guto Gwen Gwenda Gwenllian Gwilym Gwyn Gwyneth Habib Hafsa Halima Hamish Hamza Hana Hannah Harjit
Harold Harpreet Harriet Harry Hasan Hassan Hawa Hayley Hefin Heidi Heledd Helen Henry Herbert Hettie Hilary Hilda
Hodan Horace Howard Huda Hugh Hussein Huw Hyacinth Hywel Iain Ian Ibrahim Idris Iestyn Ieuan Ifan Ifeoma Ifor Imogen
Imran Ines Ingrid Ioan Ioana Iqbal Irene Iris Iryna Isaac Isabel Isabella Isabelle Ishaan Ismail Isobel Iwan Jackie
Jacob Jacqueline Jadwiga Jake James Jamie Jane Janet Janice Jasmine Jason Jaswinder Javed Javier Jayne Jean Jeanette
Jeff Jeffrey Jemma Jennie Jennifer Jenny Jeremy Jerome Jessica Jessie Jill Jim Jimmy Jo Joan Joanna Joanne Joao
Jodie Joe Joel Johan John Johnny Jon Jonathan Jose Joseph Josephine Joshua Joyce Juan Judith Judy Julia Julian Julie
Juliet Jun Justin Justine Kamal Karen Karim Karl Katarzyna Kate Katherine Kathleen Kathryn Kathy Katie Katrina Katy
Katya Kavita Kayleigh Kayode Keisha Keith Kelechi Kelly Kelvin Kenji Kenneth Kenny Kevin Khadija Khalid Kieran Kim
Kimberley Kiran Kirstie Kirsty Kitty Kofi Krystyna Krzysztof Kwame Kyle Lakshmi Lara Latoya Laura Lauren Laurence
Layla Leah Leanne Leila Len Leo Leon Leonard Leroy Lesley Leslie Leyla Liam Lilian Lily Linda Lindsay Ling Lisa Liz
Llew Llinos Lloyd Llyr Lorna Lorraine Louis Louisa Louise Lowri Luca Lucas Lucia Lucy Luis Luke Lydia Lyn Lynda Lynn
Lynne Mabel Madeleine Magda Maggie Mahmoud Mair Maisie Malcolm Malgorzata Mali Malik Mamadou Manjit Manon Manpreet
Manuel Marcia Marco Marcus Mared Marek Margaret Margery Maria Mariam Marian Marie Marilyn Marion Marjorie Marlene
Marta Martha Martin Martyn Mary Maryam Mateusz Matilda Matthew Maud Maureen Maurice Mavis Maxine Meera Megan Mehmet
Mei Meinir Meirion Melanie Melissa Menna Meryl Meurig Mhairi Mia Michael Michelle Miguel Mihai Mike Mildred
Millicent Minh Miriam Mohamed Mohammad Mohammed Mohan Moira Molly Mona Monica Morag Morfydd Moses Muhammad Muriel
Musa Mustafa Myfanwy Myra Nadia Naila Nancy Nansi Naomi Nasim Nasreen Natalia Natalie Natalya Natasha Nathan Navjot
Neha Neil Nell Nellie Nerys Nesta Ngozi Nia Niall Niamh Nicholas Nicola Nicole Nigel Nina Nisha Nneka Noah Noel Nora
Noreen Norma Nuno Nusrat Obinna Oksana Olena Oliver Olivia Olu Oluwaseun Olwen Omar Orla Oscar Osian Ousmane Owain
Owen Padraig Pamela Paolo Parminder Parveen Patricia Patrick Paul Paula Pauline Pawel Peggy Percy Peter Petra Phil
Philip Phillip Phoebe Phyllis Piotr Polly Pooja Priya Rachael Rachel Radu Rafiq Rahul Rajesh Ralph Ramesh Rania
Rashid Ravi Raymond Rebecca Reg Reginald Rehana Rhian Rhiannon Rhodri Rhona Rhys Ricardo Richard Rita Robert Roberta
Roger Rohan Roisin Roland Ron Ronald Ronnie Rosa Rosalind Rosalyn Rosemary Rosie Rowena Roy Rukhsana Rupert Russell
Ruth Ryan Saba Sadia Saeed Sajid Salim Sally Salma Sam Samantha Samina Samira Samuel Sandra Sanjay Sanjit Sara Sarah
Sean Sebastian Segun Seren Sergio Shabana Shabnam Shannon Sharon Shaun Shazia Sheena Sheila Shelley Shirley Shona
Sian Sid Sidney Simon Simone Simran Sinead Siobhan Sioned Sofia Solomon Sonia Sophia Sophie Sorcha Stacey Stanislaw
Stefan Stella Stephanie Stephen Steve Steven Stuart Sumaya Sunil Sunita Suresh Susan Susanna Suzanne Svetlana Sylvia
Tahir Tamara Tania Tanya Tara Tariq Tegid Tegwen Temitope Tendai Terence Teresa Thelma Theo Theresa Thomas Tim
Timothy Tina Toby Tom Tomasz Tommy Tomos Tony Tracey Tracy Trevor Tricia Tudor Tudur Tunde Tyrone Una Ursula Usha
Valerie Vanessa Vasile Vera Vernon Veronica Vicky Vijay Vikram Vincent Vivien Vlad Volodymyr Walter Wanjiru Wayne
Wei Wendy Wilfred William Winifred Winnie Winston Xin Yasmin Yaw Yetunde Yolanda Youssef Yuki Yusra Yusuf Yvette
Yvonne Zahra Zainab Zara Zoe Zofia Zubair
"""
CERTAIN = frozenset(_CERTAIN.split())
"""Names that are seldom anything else."""

_WORDLIKE = """
Alma Amber April Archie Autumn Barry Basil Bill Blessing Bob Bryn Carol Chance Charity Chelsea Chester Christian
Clare Clifford Craig Crystal Daisy Dale Dawn Dean Dot Douglas Drew Earl Eve Faith Fern Flora Florence Frank Gene
Georgia Ginger Glen Glyn Grace Grant Guy Hazel Heather Holly Honor Hope Iona Isla Ivor Ivy Jack Jade Jan Jordan Joy
June Kay Ken Kent Kerry Lee Lewis Lincoln Mark Max May Melody Mercy Miles Nick Norman Olive Pat Patience Pearl Penny
Pip Poppy Precious Ray Rob Robin Rose Ross Ruby Rufus Sandy Scott Skye Stan Stanley Sue Summer Sydney Ted Terry Val
Victor Victoria Violet Will
"""
WORDLIKE = frozenset(_WORDLIKE.split())
"""Names that are words, months or places as well, and need a sign that a person is meant."""
